// Work on many items at once, with results in the order of the items.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <new>
#include <optional>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace ismap {

namespace detail {

/// The shared state of the threads that work on one sequence.
template <class Take, class Work, class Put>
class InOrder {
  using Item = typename std::invoke_result_t<Take&>::value_type;
  using Result = std::invoke_result_t<Work&, Item&>;

 public:
  InOrder(std::size_t window, Take& take, Work& work, Put& put)
      : window_(window), take_(take), work_(work), put_(put) {}

  void run_one_thread() noexcept {
    try {
      while (take_and_work()) {
      }
    } catch (...) {
      const std::lock_guard lock{mutex_};
      stop(std::current_exception());
    }
  }

  void rethrow_failure() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  /// False if there is nothing left to take.
  bool take_and_work() {
    std::optional<std::pair<std::uint64_t, Item>> taken = take_one();
    if (!taken) return false;
    Result result = work_(taken->second);
    std::unique_lock lock{mutex_};
    if (stopped_) return false;
    waiting_[static_cast<std::size_t>(taken->first - first_)] = std::move(result);
    put_what_is_ready(lock);
    return !stopped_;
  }

  /// The next item and its number. Others work and put meanwhile.
  std::optional<std::pair<std::uint64_t, Item>> take_one() {
    const std::lock_guard taking{taking_};
    {
      std::unique_lock lock{mutex_};
      room_.wait(lock, [&] { return ended_ || waiting_.size() < window_; });
      if (ended_) return std::nullopt;
    }
    std::optional<Item> item = take_or_stop();
    const std::lock_guard lock{mutex_};
    if (!item) ended_ = true;
    if (ended_) return std::nullopt;
    waiting_.emplace_back();
    return std::pair{first_ + waiting_.size() - 1, std::move(*item)};
  }

  /// Nothing is taken after a failure.
  std::optional<Item> take_or_stop() {
    try {
      return take_();
    } catch (...) {
      const std::lock_guard lock{mutex_};
      stop(std::current_exception());
      throw;
    }
  }

  /// One thread puts at a time; what others finish meanwhile it puts as well.
  void put_what_is_ready(std::unique_lock<std::mutex>& lock) {
    if (is_putting_) return;
    is_putting_ = true;
    while (!stopped_ && !waiting_.empty() && waiting_.front()) {
      Result result = std::move(*waiting_.front());
      waiting_.pop_front();
      ++first_;
      room_.notify_one();
      lock.unlock();
      const bool goes_on = put_(std::move(result));
      lock.lock();
      if (!goes_on) stop(nullptr);
    }
    is_putting_ = false;
  }

  void stop(std::exception_ptr failure) noexcept {
    ended_ = stopped_ = true;
    if (!failure_) failure_ = std::move(failure);
    room_.notify_all();
  }

  const std::size_t window_;
  Take& take_;
  Work& work_;
  Put& put_;
  std::mutex taking_;  // held while an item is taken
  std::mutex mutex_;   // of what follows
  std::condition_variable room_;
  std::deque<std::optional<Result>> waiting_;  // from the oldest item whose result was not put
  std::uint64_t first_ = 0;                    // the number of that item
  bool is_putting_ = false;
  bool ended_ = false;    // no further item is taken
  bool stopped_ = false;  // no further result is put
  std::exception_ptr failure_;
};

/// Threads that are waited for at the end of their scope.
class JoinedThreads {
 public:
  JoinedThreads() = default;
  JoinedThreads(const JoinedThreads&) = delete;
  JoinedThreads& operator=(const JoinedThreads&) = delete;
  ~JoinedThreads() {
    for (std::thread& thread : threads_) thread.join();
  }

  void reserve(std::size_t count) { threads_.reserve(count); }
  std::size_t size() const noexcept { return threads_.size(); }

  /// @throws std::system_error if there is no further thread to be had
  template <class Run>
  void add(Run&& run) {
    threads_.emplace_back(std::forward<Run>(run));
  }

 private:
  std::vector<std::thread> threads_;
};

}  // namespace detail

/// Takes items until there are none, works on up to `threads` of them at once, the calling thread included, and puts
/// the results in the order of the items. Memory is constant: at most four results a thread wait for an earlier one.
///
/// `take()` gives an optional item, `work(item)` its result, `put(result)` says whether to go on. `take` and `put` are
/// called by one thread at a time. The first exception that any of them throws ends the whole and is thrown from here.
/// If the system gives no further thread, those there are do the work.
template <class Take, class Work, class Put>
void in_order(unsigned threads, Take take, Work work, Put put) {
  if (threads <= 1) {
    while (auto item = take())
      if (!put(work(*item))) return;
    return;
  }
  detail::InOrder<Take, Work, Put> shared{std::size_t{4} * threads, take, work, put};
  {
    detail::JoinedThreads others;
    try {
      others.reserve(threads - 1);
      while (others.size() < threads - 1) others.add([&] { shared.run_one_thread(); });
    } catch (const std::system_error&) {
    } catch (const std::bad_alloc&) {
    }
    shared.run_one_thread();
  }
  shared.rethrow_failure();
}

}  // namespace ismap
