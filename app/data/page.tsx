import type { Metadata } from "next";
import { ChartFiles } from "@/components/data/ChartFiles";
import { CodeBook } from "@/components/data/CodeBook";
import { DataPage } from "@/components/data/DataPage";
import { countRecordRows } from "@/db/queries/record-rows";
import { RECORD_FACTS } from "@/db/record-columns";
import { database } from "@/db/server";
import { dataLink } from "@/lib/link/data";
import { dataWords } from "@/lib/words/data";
import { aboutTable, codeBookRows, wordRows } from "../files/record-tables";
import { revisionFor } from "../revision";

const { title, what } = dataWords().data;

export const metadata: Metadata = { title, description: what };

export default async function RecordAsFiles({ searchParams }: PageProps<"/data">) {
  const { state, refused } = dataLink().read(await searchParams);
  const { revision, found } = await revisionFor(state.rev);
  const rev = found ? state.rev : undefined;
  if (!found) refused.push({ key: "rev", text: String(state.rev), reason: "not-in-record" });
  const counts = await countRecordRows(database(), revision.number);
  const tables = RECORD_FACTS.map(({ key, name }) => ({
    name,
    about: aboutTable(name)?.about ?? "",
    rows: counts[key],
  }));
  return (
    <DataPage revision={revision} rev={rev} refused={refused} tables={tables}>
      <ChartFiles rev={rev} />
      <CodeBook tables={tables} columns={codeBookRows()} words={wordRows()} rev={revision.number} />
    </DataPage>
  );
}
