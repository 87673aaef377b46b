"use client";

import { useMemo } from "react";
import { FrozenNote } from "@/components/page/FrozenNote";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { SourceLine } from "@/components/page/SourceLine";
import { useChartRows } from "@/components/page/use-chart-rows";
import { isPlainClick, useLinkState } from "@/components/page/use-link-state";
import type { Refusal } from "@/lib/link/codec";
import { newestDay, type SupplyChainState, supplyChainLink } from "@/lib/link/supply-chain";
import { words } from "@/lib/words";
import { Changes } from "./Changes";
import { changesOf } from "./changes";
import { DayControl } from "./DayControl";
import { describeSupplyChain } from "./describe";
import { FocusPanel } from "./FocusPanel";
import { Legend } from "./Legend";
import { Measures } from "./Measures";
import { supplyChainRows } from "./rows";
import { SupplyChain } from "./SupplyChain";
import { SupplyChainFilters } from "./SupplyChainFilters";
import { SupplyChainList } from "./SupplyChainList";
import { SupplyChainTable } from "./SupplyChainTable";
import { sceneOf } from "./scene";
import styles from "./supply-chain.module.css";
import { WhatIf } from "./WhatIf";
import { describeWhatIf, type Fate, whatIf } from "./what-if";

const NO_FATES: ReadonlyMap<string, Fate> = new Map();

type Props = {
  /** What the address, as it was opened, holds that is not in its state. */
  refused: readonly Refusal[];
  /** The canonical query of the address as it was opened: the notice goes when the state changes. */
  opened: string;
};

/** The supply chain with its controls, sentence, lists and table: all of one address. */
export function SupplyChainView({ refused, opened }: Props) {
  const { state, go } = useLinkState(supplyChainLink, opened);
  const { shown: held, error, isBusy, refetch } = useChartRows(state, supplyChainRows);
  const data = held?.rows;
  const day = state.at ?? (data ? newestDay(data.checkedTo) : "");
  const { focus: id, hops, direction, without } = state;
  const scene = useMemo(
    () => data && sceneOf(data.nodes, data.ties, { day, focus: id, hops, direction }),
    [data, day, id, hops, direction],
  );
  const fallen = useMemo(
    () => (data && without.length > 0 ? whatIf(data, day, without) : undefined),
    [data, day, without],
  );
  if (!data || !scene) return <LoadFailureNote error={error} onAgain={() => void refetch()} />;

  const catalogue = words();
  const { focus, around, strands } = scene;
  const missing: Refusal[] =
    state.focus !== undefined && !focus ? [{ key: "focus", text: state.focus, reason: "not-in-record" }] : [];
  const known = new Set(fallen?.taken.map((taken) => taken.id));
  const untaken: Refusal[] = without
    .filter((other) => !known.has(other))
    .map((text) => ({ key: "without", text, reason: "not-in-record" }));
  const leftOut = [
    ...(supplyChainLink.query(state) === opened ? refused : []),
    ...missing,
    ...untaken,
    ...data.refused,
  ];
  const open = (next: SupplyChainState) => (click: React.MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    go(next);
  };
  const withFocus = (id: string | undefined) => ({ ...state, focus: id });
  const links = {
    hrefOf: (id: string | undefined) => supplyChainLink.href(withFocus(id)),
    onFocus: (click: React.MouseEvent, id: string | undefined) => open(withFocus(id))(click),
  };
  const dayLinks = {
    hrefOf: (at: string) => supplyChainLink.href({ ...state, at }),
    onDay: (click: React.MouseEvent, at: string) => open({ ...state, at })(click),
  };
  const taken = (id: string) => ({ ...state, without: [...new Set([...without, id])].sort() });
  const takeLinks = {
    takeHref: (id: string) => supplyChainLink.href(taken(id)),
    onTake: (click: React.MouseEvent, id: string) => open(taken(id))(click),
  };
  const nameOf = (id: string) => data.nodes.find((node) => node.id === id)?.name ?? id;
  const changes = changesOf(strands);
  const described = focus &&
    around && { name: focus.name, emptyNeeds: scene.needs.get(focus.id) ?? [], around };

  return (
    <>
      <p className="sentence" role="status">
        {describeSupplyChain(strands, day, described, catalogue)}
        {fallen && fallen.taken.length > 0 && ` ${describeWhatIf(fallen)}`}
      </p>
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
      <div className={styles.frame} aria-busy={isBusy}>
        <SupplyChain scene={scene} fates={fallen?.fates ?? NO_FATES} {...links} />
        <SupplyChainList scene={scene} fates={fallen?.fates ?? NO_FATES} {...links} />
        <Legend scene={scene} isWhatIf={known.size > 0} />
        <SourceLine revision={data.revision} checkedTo={data.checkedTo} />
      </div>
      {fallen && known.size > 0 && <WhatIf fallen={fallen} ties={data.ties} nameOf={nameOf} {...links} />}
      <div className={styles.beside}>
        <Measures scene={scene} />
        <Changes changes={changes} day={day} {...dayLinks} />
      </div>
      {focus && <FocusPanel rows={data} scene={scene} day={day} {...links} {...takeLinks} />}
      <SupplyChainTable strands={strands} day={day} />
    </>
  );
}

/** The state without what the record does not know: what the page really shows. */
function usable(state: SupplyChainState, refused: readonly Refusal[]): SupplyChainState {
  const unknown = new Set(refused.map(({ key, text }) => `${key}=${text}`));
  return {
    ...state,
    actor: state.actor.filter((id) => !unknown.has(`actor=${id}`)),
    focus: unknown.has(`focus=${state.focus}`) ? undefined : state.focus,
    without: state.without.filter((id) => !unknown.has(`without=${id}`)),
    rev: unknown.has(`rev=${state.rev}`) ? undefined : state.rev,
  };
}
