import { CopyField } from "@/components/panel/CopyField";
import { embedCode, embedListener } from "@/lib/embed-code";
import { embedHref } from "@/lib/link/embed";
import { shareWords } from "@/lib/words/share";
import { queryOf, type SharedView } from "./view";

/** The height at which a frame stays where nobody listens to its message, px. */
const HEIGHT = 640;

/** The HTML that shows the view in another site, live and frozen, and the script that makes a frame as high as its content. */
export function EmbedCodes({ chart, title, live, frozen, revision, origin }: SharedView) {
  const { share } = shareWords();
  const code = (href: string) =>
    embedCode({
      src: `${origin}${embedHref(chart, queryOf(href))}`,
      title,
      width: undefined,
      height: HEIGHT,
    });
  return (
    <>
      <CopyField label={share.embedLive} button={share.copyEmbed} text={code(live)} />
      <CopyField label={share.embedFrozen(revision)} button={share.copyFrozenEmbed} text={code(frozen)} />
      <CopyField label={share.listener} button={share.copyListener} text={embedListener(origin)} />
    </>
  );
}
