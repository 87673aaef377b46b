import { memo } from "react";
import { RecordLink } from "@/components/page/RecordLink";
import { type FuzzyDate, fuzzyDate, type IsoDay } from "@/lib/dates";
import { AIM_SUBJECTS } from "@/lib/vocabulary";
import { mapWords } from "@/lib/words/map";
import type { MapRows } from "../rows";
import type { ShownCountry } from "../shown";
import styles from "./aims.module.css";

type Initiative = MapRows["initiatives"][number];

type Props = {
  aims: MapRows["aims"];
  /** The one or two that are shown. */
  initiatives: readonly Initiative[];
  /** Where every country stands towards each, in their order. */
  shown: readonly ShownCountry[];
  day: IsoDay;
};

/** The initiatives shown side by side: who sponsors them, since when, how complete our list is, and what each asks for. */
export const Aims = memo(function Aims({ aims, initiatives, shown, day }: Props) {
  const { aims: text, grammar } = mapWords();
  const say = (date: FuzzyDate | undefined) => date && grammar.date(date);
  const launchOf = ({ launchedOn, launchedPrecision, endedOn, endedPrecision }: Initiative) => {
    const ended = say(fuzzyDate(endedOn, endedPrecision));
    const launched = grammar.date({ on: launchedOn, precision: launchedPrecision });
    return ended ? `${launched}; ${text.ended(ended)}` : launched;
  };
  const facts: { term: string; of: (initiative: Initiative, index: number) => string }[] = [
    {
      term: text.sponsors(Math.max(...initiatives.map(({ sponsors }) => sponsors.length))),
      of: ({ sponsors }) => grammar.list(sponsors.map(({ name }) => name)) || text.noSponsor,
    },
    { term: text.launched, of: launchOf },
    { term: text.status, of: ({ status }) => status.replaceAll("-", " ") },
    { term: text.coverage, of: ({ coverage }) => text.coverageInWords[coverage] },
    {
      term: text.named(day),
      of: (_, index) => text.count(shown.filter(({ standings }) => standings[index]?.kind === "tie").length),
    },
  ];
  return (
    <section className={styles.section} aria-label={text.heading(initiatives.length)}>
      <h2>{text.heading(initiatives.length)}</h2>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.subjects}</th>
            {initiatives.map(({ id, name }) => (
              <th key={id} scope="col">
                <RecordLink noun="initiative" id={id}>
                  {name}
                </RecordLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ term, of }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              {initiatives.map((initiative, index) => (
                <td key={initiative.id} data-of={initiative.name}>
                  {of(initiative, index)}
                </td>
              ))}
            </tr>
          ))}
          {AIM_SUBJECTS.map((subject) => (
            <tr key={subject}>
              <th scope="row">{text.subject[subject]}</th>
              {initiatives.map(({ id, name }) => (
                <td key={id} data-of={name}>
                  <Aim aim={aims.find((aim) => aim.initiative === id && aim.subject === subject)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

function Aim({ aim }: { aim: MapRows["aims"][number] | undefined }) {
  if (!aim) return <span className="muted">{mapWords().aims.unstated}</span>;
  return (
    <>
      {aim.text} <a href={aim.sourceUrl}>{aim.sourcePublisher}</a>
    </>
  );
}
