"use client";

import { memo, use, useEffect, useRef, useState } from "react";
import { LoadFailureNote } from "@/components/page/LoadFailureNote";
import { partOf, usePart } from "@/components/page/use-part";
import { words } from "@/lib/words";
import styles from "./share.module.css";
import type { SharedView } from "./view";

const body = partOf(
  "share",
  () => import("./ShareBody").then(({ ShareBody }) => ShareBody),
  () => false,
);

/** Everything that hangs on the address of a chart's view, folded until it is wanted: complete without script, and with script its code comes when it is opened. */
export const Share = memo(function Share(view: SharedView) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { code: Body, failure, again } = usePart(body, isOpen);
  // It may have been opened before the script came.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  return (
    <details
      ref={details}
      className={styles.share}
      id="share"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words().site.share}</summary>
      <LoadFailureNote error={failure} onAgain={() => void again()} />
      {isOpen && Body ? <Body {...view} /> : <Folded {...view} />}
    </details>
  );
});

/** As the server drew it: until the code is there, React leaves the HTML alone. */
function Folded(view: SharedView) {
  if (typeof window !== "undefined")
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; React then keeps what the server drew
    return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  const Body = use(body.load());
  return (
    <div>
      <Body {...view} />
    </div>
  );
}
