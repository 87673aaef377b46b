import { CopyField } from "@/components/panel/CopyField";
import { readFuzzyDate } from "@/lib/dates";
import { shareWords } from "@/lib/words/share";
import { CiteLinks } from "../panel/CiteLinks";
import { EmbedCodes } from "./EmbedCodes";
import { FileLinks } from "./FileLinks";
import { PictureLinks } from "./PictureLinks";
import { SendButton } from "./SendButton";
import styles from "./share.module.css";
import type { SharedView } from "./view";

/** Everything that hangs on the address of a chart's view: its link live and frozen, frame, picture, rows, feeds and citation. */
export function ShareBody(view: SharedView) {
  const { share, cite, grammar } = shareWords();
  const { title, sentence, live, frozen, open, revision, checkedTo, origin } = view;
  const checked = readFuzzyDate(checkedTo);
  const address = (href: string) => `${origin}${href}`;
  return (
    <div className={styles.parts}>
      <section>
        <h2>{share.link}</h2>
        <CopyField label={share.live} button={share.copyLive} text={`${sentence} ${address(live)}`} isLine />
        <CopyField
          label={share.frozen(revision)}
          button={share.copyFrozen}
          text={`${sentence} ${address(frozen)}`}
          isLine
        />
        <SendButton title={title} text={sentence} url={address(live)} />
      </section>
      <section>
        <h2>{share.cite}</h2>
        <CopyField
          label={share.citeLabel}
          button={share.copyCitation}
          isLine
          text={cite.page(
            title,
            sentence,
            revision,
            checked ? grammar.date(checked) : checkedTo,
            address(frozen),
          )}
        />
        <CiteLinks href={open} />
      </section>
      <section>
        <h2>{share.embed}</h2>
        <EmbedCodes {...view} />
      </section>
      <div>
        <PictureLinks {...view} />
        <FileLinks {...view} />
      </div>
    </div>
  );
}
