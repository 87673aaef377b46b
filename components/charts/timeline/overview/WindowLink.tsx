import type { ReactNode } from "react";
import { isPlainClick } from "@/components/page/use-link-state";
import { type TimelineState, timelineLink } from "@/lib/link/timeline";

type Props = {
  next: TimelineState;
  label: string;
  current?: boolean;
  /** A step that leads nowhere keeps its place, so that nothing moves under the pointer. */
  disabled?: boolean;
  onChange: (next: TimelineState) => void;
  children: ReactNode;
};

/** A link to the same chart in another window. */
export function WindowLink({ next, label, current = false, disabled = false, onChange, children }: Props) {
  if (disabled)
    return (
      // biome-ignore lint/a11y/useValidAnchor: a link without an address is how HTML says "not now".
      <a role="link" aria-disabled="true" aria-label={label} title={label}>
        {children}
      </a>
    );
  return (
    <a
      href={timelineLink.href(next)}
      aria-label={label}
      title={label}
      {...(current && { "aria-current": "true" as const })}
      onClick={(click) => {
        if (!isPlainClick(click)) return;
        click.preventDefault();
        onChange(next);
      }}
    >
      {children}
    </a>
  );
}
