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

Label label_of(EventKind kind) {
  switch (kind) {
    case EventKind::applied:
      return {"申請", "application"};
    case EventKind::received:
      return {"受領", "receipt"};
    case EventKind::inquired:
      return {"問合せ", "inquiry"};
    case EventKind::answered:
      return {"問合せへの回答", "answer to an inquiry"};
    case EventKind::accepted:
      return {"受理", "acceptance"};
    case EventKind::not_accepted:
      return {"不受理", "non-acceptance"};
    case EventKind::decided_registered:
      return {"登録の決定", "decision to register"};
    case EventKind::decided_refused:
      return {"登録不可の決定", "decision not to register"};
    case EventKind::listed:
      return {"サービスリストへの掲載", "listing"};
    case EventKind::renewal_applied:
      return {"更新申請", "filing of a renewal"};
    case EventKind::renewal_decided:
      return {"更新の決定", "decision to renew"};
    case EventKind::renewal_refused:
      return {"更新不可の決定", "decision not to renew"};
    case EventKind::incident_noticed:
      return {"インシデントの認知", "incident noticed"};
    case EventKind::incident_first_report:
      return {"インシデントの速報", "flash report of an incident"};
    case EventKind::incident_final_report:
      return {"インシデントの確報", "final report of an incident"};
    case EventKind::control_change_occurred:
      return {"重大な統制変更", "grave control change"};
    case EventKind::control_change_notified:
      return {"重大な統制変更の届出", "notice of a grave control change"};
    case EventKind::list_change_noticed:
      return {"掲載事項の変更の認知", "change of listed information noticed"};
    case EventKind::list_change_notified:
      return {"掲載事項の変更の届出", "notice of a change of listed information"};
    case EventKind::monitoring_notified:
      return {"モニタリングの通知", "notice of monitoring"};
    case EventKind::monitoring_answered:
      return {"モニタリングへの回答", "answer to monitoring"};
    case EventKind::monitoring_hearing:
      return {"モニタリングの聴取", "hearing in monitoring"};
    case EventKind::monitoring_closed:
      return {"モニタリングの終了", "end of monitoring"};
    case EventKind::reassessment_demanded:
      return {"再監査の要求", "demand for re-assessment"};
    case EventKind::reassessment_done:
      return {"再監査の実施", "re-assessment done"};
    case EventKind::reapplication_demanded:
      return {"再申請の要求", "demand to apply anew"};
    case EventKind::suspended:
      return {"一時停止", "suspension"};
    case EventKind::reinstated:
      return {"一時停止の解除", "reinstatement"};
    case EventKind::deleted:
      return {"登録の削除", "deletion"};
    case EventKind::withdrawal_filed:
      return {"登録取下届出書の提出", "filing of the withdrawal notice"};
    case EventKind::objection_filed:
      return {"異議申立て", "objection"};
    case EventKind::objection_decided:
      return {"異議申立てについての決定", "decision on an objection"};
    case EventKind::result_notified:
      return {"結果の通知", "notice of the result"};
    case EventKind::users_informed:
      return {"利用者への周知", "users informed"};
  }
  return {};
}

}  // namespace ismap
