import { CiteLinks } from "@/components/panel/CiteLinks";
import { CopyField } from "@/components/panel/CopyField";
import { recordWords } from "@/lib/words/records";

/** The text to cite a record by, and the same for programs that keep references. */
export function CiteSection({ text, href }: { text: string; href: string }) {
  const { cite, eventPanel } = recordWords();
  return (
    <section>
      <h2>{cite.heading}</h2>
      <CopyField label={eventPanel.citeLabel} button={eventPanel.copyCitation} text={text} />
      <CiteLinks href={href} />
    </section>
  );
}
