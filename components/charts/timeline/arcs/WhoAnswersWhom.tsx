import { senderInk } from "@/lib/colours";
import type { SenderGroup } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";
import { ArcKey } from "./ArcKey";
import { answerDays, answerPairs, answersAmong } from "./answer-pairs";
import styles from "./arcs.module.css";
import { median } from "./median";
import type { Relations } from "./relations";

type Props = { events: readonly { id: string }[]; relations: Relations };

/** The switch for all answers in the window, and these answers by pair of senders: a sentence and a table. */
export function WhoAnswersWhom({ events, relations }: Props) {
  const { answers: catalogue } = timelineWords().arcs;
  return (
    <section className={styles.answers} aria-label={catalogue.heading}>
      {relations.links.length > 0 && <ArcKey />}
      {relations.answers && <h2>{catalogue.heading}</h2>}
      <a className={styles.switch} href={relations.switchHref} onClick={relations.onSwitch}>
        {relations.answers ? catalogue.hide : catalogue.show}
      </a>
      {relations.answers && <Answers events={events} relations={relations} />}
    </section>
  );
}

function Answers({ events, relations }: Props) {
  const { arcs, vocabulary } = timelineWords();
  const answers = answersAmong(relations.links, new Set(events.map(({ id }) => id)));
  const pairs = answerPairs(answers);
  const [top] = pairs;
  if (!top) return <p>{arcs.answers.none}</p>;
  return (
    <>
      <p>
        {arcs.answers.sentence(
          {
            count: answers.length,
            pairs: pairs.length,
            timingOnly: answers.filter(({ basis }) => basis === "timing-only").length,
            median: median(answerDays(answers)),
          },
          {
            answering: vocabulary.group[top.answering],
            answered: vocabulary.group[top.answered],
            count: top.count,
            median: top.medianDays,
          },
        )}
      </p>
      {/* Nothing in the table takes the focus, and not every browser lets the keyboard scroll such a place by itself. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section className="table-scroll" aria-label={arcs.answers.caption} tabIndex={0}>
        <table>
          <caption>{arcs.answers.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{arcs.answers.answering}</th>
              <th scope="col">{arcs.answers.answered}</th>
              <th scope="col">{arcs.answers.count}</th>
              <th scope="col">{arcs.answers.timingOnly}</th>
              <th scope="col">{arcs.answers.median}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ answering, answered, count, timingOnly, medianDays }) => (
              <tr key={`${answering} ${answered}`}>
                <th scope="row">
                  <Group group={answering} />
                </th>
                <td>
                  <Group group={answered} />
                </td>
                <td>{count}</td>
                <td>{timingOnly}</td>
                <td>{medianDays === undefined ? arcs.answers.unknown : arcs.answers.halves(medianDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Group({ group }: { group: SenderGroup }) {
  return (
    <>
      <svg className={styles.dot} width={9} height={9} viewBox="0 0 9 9" aria-hidden="true">
        <circle cx={4.5} cy={4.5} r={4.5} fill={senderInk(group)} />
      </svg>
      {timelineWords().vocabulary.group[group]}
    </>
  );
}
