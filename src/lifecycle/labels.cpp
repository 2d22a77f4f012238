#include <ismap/lifecycle/labels.hpp>

namespace ismap {

Label label_of(RegistrationState state) {
  switch (state) {
    case RegistrationState::not_registered:
      return {"未登録", "not registered"};
    case RegistrationState::applied:
      return {"申請中", "applied for"};
    case RegistrationState::accepted:
      return {"審査中", "under review"};
    case RegistrationState::registered:
      return {"登録", "registered"};
    case RegistrationState::suspended:
      return {"一時停止", "suspended"};
    case RegistrationState::expired:
      return {"有効期間満了", "expired"};
    case RegistrationState::withdrawn:
      return {"取下げ", "withdrawn"};
    case RegistrationState::deleted:
      return {"削除", "deleted"};
    case RegistrationState::refused:
      return {"登録不可", "refused"};
  }
  return {};
}

}  // namespace ismap
