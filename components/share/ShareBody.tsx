import { CopyField } from "@/components/panel/CopyField";
import { readFuzzyDate } from "@/lib/dates";
import { shareWords } from "@/lib/words/share";
import { CiteLinks } from "../panel/CiteLinks";
import { EmbedCodes } from "./EmbedCodes";
import { FileLinks } from "./FileLinks";
import { PictureLinks } from "./PictureLinks";
import { SendButton } from "./SendButton";
import { type Level, SharePart } from "./SharePart";
import styles from "./share.module.css";
import type { SharedRecord, SharedView } from "./view";

type Props = { view: SharedRecord; level: Level };

/** Everything that hangs on the address of a view or a record: its link live and frozen, citation, frame, picture, rows and feeds. */
export function ShareBody({ view, level }: Props) {
  const { share } = shareWords();
  const { title, sentence, live, frozen, open, revision, origin } = view;
  const told = (href: string) => `${sentence} ${origin}${href}`;
  const { record, drawn, citation = viewCitation(view) } = view;
  const drawing = { ...view, ...drawn };
  const ofChart = drawn && (
    <p className={styles.note}>
      {share.ofChart} <a href={drawn.open}>{drawn.text}</a>
    </p>
  );
  return (
    <div className={styles.parts}>
      <SharePart heading={share.link} level={level}>
        <CopyField label={share.live} button={share.copyLive} text={told(live)} isLine />
        <CopyField label={share.frozen(revision)} button={share.copyFrozen} text={told(frozen)} isLine />
        <SendButton title={title} text={sentence} url={`${origin}${live}`} />
      </SharePart>
      <SharePart heading={share.cite} level={level}>
        <CopyField
          label={share.citeLabel}
          button={share.copyCitation}
          text={citation}
          isLine={!citation.includes("\n")}
        />
        <CiteLinks href={record ?? open} />
      </SharePart>
      <SharePart heading={share.embed} level={level}>
        {ofChart}
        <EmbedCodes {...drawing} />
      </SharePart>
      <div>
        <SharePart heading={share.picture} level={level}>
          {ofChart}
          <PictureLinks {...drawing} />
        </SharePart>
        <FileLinks {...drawing} level={level} record={record} isDrawn={drawn !== undefined} />
      </div>
    </div>
  );
}

function viewCitation({ title, sentence, frozen, revision, checkedTo, origin }: SharedView): string {
  const { cite, grammar } = shareWords();
  const checked = readFuzzyDate(checkedTo);
  return cite.page(
    title,
    sentence,
    revision,
    checked ? grammar.date(checked) : checkedTo,
    `${origin}${frozen}`,
  );
}
