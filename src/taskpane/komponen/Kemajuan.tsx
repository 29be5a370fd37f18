import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import type { JSX } from "react";
import { useLama } from "../kait/useLama";

/** A moving bar with what is being done, once it has lasted long enough to wonder. */
export function Kemajuan({ sedang }: { readonly sedang: string | undefined }): JSX.Element | null {
  const lama = useLama(sedang !== undefined);
  if (sedang === undefined || !lama) return null;
  return <ProgressIndicator className="kemajuan" label={sedang} />;
}
