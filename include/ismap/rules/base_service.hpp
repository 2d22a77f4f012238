// Whether a service that another one is built on is in the register.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <string_view>

namespace ismap {

inline constexpr Cure other_base{
    .kind = RemedyKind::set_value,
    .what = {"登録されたサービスを基盤とし、その登録番号を記載してください。",
             "Build on a registered service and give its number."},
    .together = CuredTogether::with_one_message,
};
inline constexpr Label use_registered_base{
    "ISMAPクラウドサービスリストに登録されているサービスの登録番号を記載してください。",
    "Give the number of a service that is on the ISMAP Cloud Service List."};

inline constexpr Breach base_is_itself{
    .code = "own_number",
    .message = {"{0}は、更新する登録自身の番号です。言明の対象外となるサービスの登録番号ではありません。",
                "{0} is the number of the registration being renewed itself, not of a service outside the statement."},
    .remedy = {"基盤となる他のサービスの登録番号を記載してください。",
               "Give the number of the other service that serves as base."},
    .cure = other_base,
};
inline constexpr Breach base_not_in_register{
    .code = "not_in_register",
    .message = {"基盤となるサービス{0}は登録簿にありません。", "The base service {0} is not in the register."},
    .remedy = use_registered_base,
    .cure = other_base,
};
inline constexpr Breach base_not_registered{
    .code = "not_registered",
    .message = {"基盤となるサービス{0}は、基準日において有効な登録がありません。",
                "The base service {0} has no valid registration on the day looked at."},
    .remedy = use_registered_base,
    .cure = other_base,
};
inline constexpr Breach base_on_liu_list{
    .code = "on_liu_list",
    .message = {"基盤となるサービス{0}はISMAP-LIUのリストに登録されており、ISMAPのリストにはありません。",
                "The base service {0} is on the ISMAP-LIU list, not on the ISMAP list."},
    .remedy = use_registered_base,
    .cure = other_base,
};

/// Checks that the base service `number`, written at `at`, is registered as of `context.as_of`. Control Criteria 2.2.2
/// and 2.2.4; the same look-up serves the ISMAP-LIU rules.
///
/// - the number of the registration being renewed itself: not_met, `own_number`
/// - no register given: unknown, `missing`
/// - not in the register: not_met, `not_in_register`; without a valid registration: not_met, `not_registered`
/// - suspended: a reviewer decides, `suspended` (Q16)
/// - without a history, but on the public list: met by a list of that day, else a reviewer decides, `printed`
/// - on the ISMAP-LIU list: by `Choices::base_on_liu_list` and the scheme applied for, if known, `on_liu_list`
///   (Q15)
void check_base_service(Answer& answer, std::string_view number, const At& at, const Context& context);

}  // namespace ismap
