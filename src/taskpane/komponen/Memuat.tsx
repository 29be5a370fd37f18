import { Spinner } from "@fluentui/react/lib/Spinner";
import type { JSX } from "react";
import { useLama } from "../kait/useLama";
import { useTeks } from "../teks";

/** A page that is still reading; shown only when it takes noticeable time. */
export function Memuat(): JSX.Element {
  const { umum } = useTeks().panel;
  return <div className="memuat">{useLama(true) && <Spinner label={umum.memuat} />}</div>;
}
