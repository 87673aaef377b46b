import { CITE_FORMATS, citeHrefs } from "@/lib/cite/formats";
import { words } from "@/lib/words";
import styles from "./panel.module.css";

/** Links to the citation of a page as a file, in each form. */
export function CiteLinks({ href }: { href: string }) {
  const { eventPanel } = words();
  const hrefs = citeHrefs(href);
  return (
    <p className={styles.cite}>
      {eventPanel.citeFiles}{" "}
      {CITE_FORMATS.map((format, index) => (
        <span key={format}>
          {index > 0 && " · "}
          <a href={hrefs[format]}>{eventPanel.citeFormat[format]}</a>
        </span>
      ))}
    </p>
  );
}
