import { SENDER_GROUPS, type SenderGroup } from "./vocabulary";

/** The group in whose colour something of several senders is drawn: the first of theirs in the fixed order; `other` for none. */
export function leadingGroup(senders: readonly { group: SenderGroup }[]): SenderGroup {
  return SENDER_GROUPS.find((group) => senders.some((sender) => sender.group === group)) ?? "other";
}
