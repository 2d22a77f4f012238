// Procurement: what changes between two submissions mean.
#pragma once

#include <ismap/rules/change_row.hpp>
#include <ismap/rules/procurement/s6_list.hpp>

namespace ismap::procurement::change {

inline constexpr ChangeRow ai_newly_offered{
    .rule = &generative_ai_listed_in_principle,
    .code = "newly_offered",
    .verdict = Verdict::needs_judgement,
    .message =
        {"生成AIを新たに提供します。生成AIを提供するSaaSは、外部連携により用いる場合を含め、原則としてリストに"
         "登録されていることを要します。登録の範囲に含まれるかを確認してください。",
         "Generative AI is newly offered. A SaaS that offers it, also by an external link, must in principle be on a "
         "list: does the registration cover it?"},
};

inline constexpr ChangeRow ai_newly_external{
    .rule = &generative_ai_listed_in_principle,
    .code = "newly_external",
    .verdict = Verdict::needs_judgement,
    .message = {"生成AIを新たに外部連携により用います。外部のサービスの登録及び記載を確認してください。",
                "Generative AI is newly used by an external link: is the other service listed and named?"},
};

}  // namespace ismap::procurement::change
