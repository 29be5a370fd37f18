import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { usePergi } from "../kait/usePergi";
import { useTeks } from "../teks";

/** A cell's address that jumps there; `children` is shown instead of the address where given. */
export function TautanSel({
  sel,
  children,
}: {
  readonly sel: string;
  readonly children?: string;
}): JSX.Element {
  const pergi = usePergi();
  const { umum } = useTeks().panel;
  return (
    <Link className="tautan-sel" onClick={() => pergi(sel)} aria-label={children ?? umum.bukaSel(sel)}>
      {children ?? sel}
    </Link>
  );
}
