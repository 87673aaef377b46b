"use client";

import {
  type ComponentProps,
  memo,
  type RefObject,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { partOf, usePart } from "@/components/page/use-part";
import { words } from "@/lib/words";
import type { ShareBody } from "./ShareBody";
import styles from "./share.module.css";
import type { SharedRecord, SharedView } from "./view";

const body = partOf(
  "share",
  () => import("./ShareBody").then(({ ShareBody }) => ShareBody),
  () => false,
);

/** Everything that hangs on the address of a chart's view, folded until it is wanted: complete without script, and with script its code comes when it is opened. */
export const Share = memo(function Share(view: SharedView) {
  return <Fold id="share" view={view} level={2} />;
});

/** The same of what a panel tells. */
export function PanelShare(view: SharedRecord) {
  return <Fold view={view} level={3} />;
}

type Props = ComponentProps<typeof ShareBody>;

function Fold({ id, view, level }: Props & { id?: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { code: Body, failure, again } = usePart(body, isOpen);
  const place = useRef(-1);
  const isOwn = isOpen && Body !== undefined;
  // It may have been opened before the script came.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  useLayoutEffect(() => {
    if (isOwn) stopsIn(details.current)[place.current]?.focus({ preventScroll: true });
  }, [isOwn]);
  return (
    <details
      ref={details}
      className={styles.share}
      id={id}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {words().site.share}
        {id === undefined && <span className="visually-hidden">: {view.title}</span>}
      </summary>
      <LoadFailureNote error={failure} onAgain={() => void again()} />
      {isOwn ? <Body view={view} level={level} /> : <Folded view={view} level={level} place={place} />}
    </details>
  );
}

/** As the server drew it: until the code is there, React leaves the HTML alone. Whoever is in it then is left at the same stop of what takes its place. */
function Folded({ place, ...props }: Props & { place: RefObject<number> }) {
  const drawn = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = drawn;
    return () => {
      const { activeElement } = document;
      place.current = activeElement instanceof HTMLElement ? stopsIn(current).indexOf(activeElement) : -1;
    };
  }, [place]);
  if (typeof window !== "undefined")
    return (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; React then keeps what the server drew
      <div ref={drawn} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />
    );
  const Body = use(body.load());
  return (
    <div>
      <Body {...props} />
    </div>
  );
}

/** What can be reached by key without script. */
function stopsIn(root: Element | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>("a, input, textarea") ?? [])];
}
