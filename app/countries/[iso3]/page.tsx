import type { Metadata } from "next";
import { CountryRecord } from "@/components/records/CountryRecord";
import { countryView } from "@/lib/link/record-view";
import { recordWords } from "@/lib/words/records";
import { loadCiting } from "../../cite/text";
import { leaveMissing, openRecord } from "../../open-record";
import { loadHistory } from "../../record-history";
import { recordMetadata } from "../../record-metadata";
import { loadCountry } from "../../record-rows";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/countries/[iso3]">): Promise<Metadata> {
  const { iso3: id } = await params;
  const { revision, rev, href } = await openRecord("country", id, await searchParams);
  const row = await loadCountry(revision, id);
  if (!row) return {};
  const { name: title } = row;
  const { description, map: seen } = recordWords().records.country;
  return recordMetadata({
    title,
    description: description(title),
    href,
    view: countryView(id, rev),
    seen,
  });
}

export default async function CountryPage({ params, searchParams }: PageProps<"/countries/[iso3]">) {
  const [{ iso3: id }, query] = await Promise.all([params, searchParams]);
  const opened = await openRecord("country", id, query);
  const row = await loadCountry(opened.revision, id);
  if (!row) return leaveMissing("country", id, query, opened.revision);
  const [history, citing] = await Promise.all([
    loadHistory(opened.revision, "country", id),
    loadCiting("country", id, opened.rev),
  ]);
  return <CountryRecord opened={opened} country={row} history={history} citing={citing} />;
}
