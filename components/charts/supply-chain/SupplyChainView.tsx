"use client";

import { useId, useMemo } from "react";
import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { useStill } from "@/components/page/use-still";
import { Share } from "@/components/share/Share";
import { addressesOf } from "@/components/share/view";
import { DaySlider } from "@/components/time/DaySlider";
import { slidingDays } from "@/components/time/sliding-days";
import type { Refusal } from "@/lib/link/codec";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { chainWords } from "@/lib/words/chain";
import { ChainSentence } from "./ChainSentence";
import { Changes } from "./Changes";
import { ComparePanel } from "./ComparePanel";
import { changesOf } from "./changes";
import { DayControl } from "./DayControl";
import { dayMarks } from "./day-marks";
import drawing from "./drawing.module.css";
import { FocusPanel } from "./FocusPanel";
import { Folding } from "./Folding";
import { Legend } from "./Legend";
import { leftOutOf, usable } from "./left-out";
import { describeLens } from "./lens/describe-lens";
import { LensLegend } from "./lens/LensLegend";
import { LensPanel } from "./lens/LensPanel";
import { Measures } from "./Measures";
import { ChainShare } from "./panel/ChainShare";
import { SupplyChain } from "./SupplyChain";
import { SupplyChainFilters } from "./SupplyChainFilters";
import { SupplyChainList } from "./SupplyChainList";
import { SupplyChainTable } from "./SupplyChainTable";
import styles from "./supply-chain.module.css";
import { tellChain } from "./tell";
import { useChain } from "./use-chain";
import { useChainLinks } from "./use-chain-links";
import { WhatIf } from "./WhatIf";
import { Whereabouts } from "./Whereabouts";
import { describeWays } from "./ways/describe-ways";
import { WaysPanel } from "./ways/WaysPanel";
import { describeWhatIf } from "./what-if";

type Props = {
  /** What the address, as it was opened, holds that is not in its state. */
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened: the notice goes when the state changes. */
  opened: string;
  /** Scheme and host of the site. */
  origin: string;
};

/** The supply chain with its controls, sentence, lists and table: all of one address. */
export function SupplyChainView({ refused, opened, origin }: Props) {
  const chain = useChain(opened);
  const keysId = useId();
  const { state, go, linkTo, data, placed, scene, day, fallen, fates, error, isBusy, refetch } = chain;
  const { newest, lensView, since, compared, ways } = chain;
  const { nodeLinks, dayLinks, takeLinks } = useChainLinks(state, go);
  const changes = useMemo(() => (scene ? changesOf(scene.inSight) : []), [scene]);
  const marks = useMemo(() => dayMarks(changes, chainWords()), [changes]);
  const sentence = useStill(data && scene ? tellChain({ ...chain, data, scene }) : "", chain.isMoving);
  if (!data || !scene || !placed) return <LoadFailureNote error={error} onAgain={() => void refetch()} />;

  const { frame, whereabouts } = placed;
  const { focus } = scene;
  const leftOut = leftOutOf(chain, supplyChainLink.query(state) === opened ? refused : []);
  const nameOf = (id: string) => scene.names.get(id)?.name ?? id;
  const span = slidingDays(changes, newest, [state.at ?? newest, state.since ?? newest]);
  const shown = data.nodes.filter(({ id }) => scene.around?.nodes.has(id) ?? true);
  const shared = {
    state: { ...usable(state, leftOut), at: state.at ?? newest },
    revision: data.revision,
    checkedTo: data.checkedTo,
    origin,
  };
  const words = chainWords();
  const shareOf = (title: string, told: string) => (
    <ChainShare {...shared} title={title} sentence={`${words.grammar.day(day)}: ${told.trim()}`} />
  );
  const isWhatIf = fallen !== undefined && fallen.taken.length > 0;
  return (
    <>
      <ChainSentence chain={chain} />
      <RefusedNotice refused={leftOut} href={supplyChainLink.href(usable(state, leftOut))} />
      {state.rev !== undefined && (
        <FrozenNote
          number={data.revision}
          publishedAt={data.publishedAt}
          href={supplyChainLink.href({ ...state, rev: undefined })}
        />
      )}
      <LoadFailureNote error={error} onAgain={() => void refetch()} />
      <SupplyChainFilters state={state} rows={data} day={day} onChange={go} />
      <DayControl day={day} chosen={state.at !== undefined} changes={changes} {...dayLinks} />
      <DaySlider
        {...span}
        day={chain.sliderDay}
        since={since}
        marks={marks}
        label={chainWords().supplyChain.controls.slider}
        onMove={chain.move}
        onRest={chain.rest}
      />
      <div className={styles.frame} aria-busy={isBusy}>
        <SupplyChain
          frame={frame}
          scene={scene}
          fates={fates}
          lookOf={lensView?.lookOf}
          turns={compared?.turns}
          onWay={ways?.strands}
          keysId={keysId}
          {...nodeLinks}
        />
        <p id={keysId} className={drawing.keys}>
          {chainWords().supplyChain.keys}
        </p>
        <SupplyChainList
          frame={frame}
          scene={scene}
          fates={fates}
          lens={lensView}
          turns={compared?.turns}
          {...nodeLinks}
        />
        <Folding state={state} kinds={new Set(data.nodes.map(({ kind }) => kind))} linkTo={linkTo} />
        <Legend frame={frame} scene={scene} isWhatIf={isWhatIf} isCompared={compared !== undefined} />
        {lensView && <LensLegend lens={lensView.lens} />}
        {whereabouts?.nodes.some(({ part }) => part === "focus") && focus && (
          <Whereabouts places={whereabouts} name={focus.name} />
        )}
        <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
      </div>
      <Share
        chart="supply-chain"
        title={chainWords().supplyChain.title}
        sentence={sentence}
        {...addressesOf(supplyChainLink, shared.state, data.revision)}
        revision={data.revision}
        checkedTo={data.checkedTo}
        origin={origin}
      />
      {ways && (
        <WaysPanel
          shown={ways}
          strands={scene.all}
          nameOf={nameOf}
          clear={linkTo({ ...state, path: undefined, through: undefined })}
          share={shareOf(
            words.ways.heading(ways.from, ways.to),
            describeWays(ways, state.through === "cut", words),
          )}
          {...nodeLinks}
        />
      )}
      {compared && since !== undefined && (
        <ComparePanel
          compared={compared}
          since={since}
          day={day}
          clear={linkTo({ ...state, since: undefined })}
          share={shareOf(
            words.compareDays.heading(words.grammar.day(since), words.grammar.day(day)),
            words.compareDays.sentence(
              words.grammar.day(since),
              compared.lost.length,
              compared.gained.length,
            ),
          )}
        />
      )}
      {isWhatIf && (
        <WhatIf
          fallen={fallen}
          ties={data.ties}
          nameOf={nameOf}
          share={shareOf(words.whatIf.heading(fallen.taken.map(({ name }) => name)), describeWhatIf(fallen))}
          {...nodeLinks}
        />
      )}
      <div className={styles.beside}>
        <Measures scene={scene} />
        <Changes changes={changes} day={day} {...dayLinks} />
      </div>
      {lensView && (
        <LensPanel
          view={lensView}
          nodes={shown}
          nameOf={nameOf}
          share={shareOf(
            words.lenses.heading[lensView.lens],
            describeLens(
              lensView,
              data,
              scene,
              shown.map(({ id }) => id),
              words,
            ),
          )}
          {...nodeLinks}
        />
      )}
      {focus && (
        <FocusPanel
          rows={data}
          scene={scene}
          day={day}
          span={span}
          shared={shared}
          {...nodeLinks}
          {...takeLinks}
        />
      )}
      <SupplyChainTable strands={scene.inSight} day={day} />
    </>
  );
}
