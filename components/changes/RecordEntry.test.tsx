import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { namesByRow } from "@/lib/changes/references";
import { RecordEntry } from "./RecordEntry";

const NAMES = namesByRow([
  { table: "events", id: "listing", name: "US lists <Huawei>", at: "events", atId: "listing" },
]);

/** What is read of a record that was corrected, without markup. */
function drawn() {
  return renderToStaticMarkup(
    <RecordEntry
      from={1}
      to={2}
      names={NAMES}
      record={{
        table: "events",
        id: "listing",
        kind: "corrected",
        rows: [
          {
            table: "events",
            id: "listing",
            kind: "corrected",
            fields: [
              { column: "title", before: "US lists Huawei", after: "US lists <Huawei>" },
              { column: "ended", before: null, after: "2020-05" },
            ],
          },
          {
            table: "parties",
            id: "listing:sender:USA",
            kind: "removed",
            fields: [
              { column: "role", before: "sender", after: null },
              { column: "country", before: "USA", after: null },
            ],
          },
        ],
      }}
    />,
  );
}

it("tells before and after in words and marks, not by colour, and escapes what it tells", () => {
  const html = drawn();
  const text = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(text).toContain("Corrected As it stood at revision 1 · revision 2");
  expect(text).toContain("Title Before US lists Huawei Now US lists &lt; Huawei &gt;");
  expect(text).toContain("Ended Before nothing Now May 2020");
  expect(text).toContain("Removed Party: Sender, USA");
  expect(html).toContain("<ins>May 2020</ins>");
  expect(html).not.toContain("<Huawei>");
  expect(html).toContain('href="/events/listing?rev=1"');
});
