import type { JSX } from "react";
import { useTeks } from "../teks";
import { IkonTingkat } from "./IkonTingkat";

/** What stands below was read before the workbook changed. */
export function CatatanUsang({ usang }: { readonly usang: boolean }): JSX.Element | null {
  const { umum, tingkat } = useTeks().panel;
  if (!usang) return null;
  return (
    <div className="kepastian" role="status">
      <IkonTingkat tanda="peringatan" label={tingkat.peringatan} />
      <p>{umum.usang}</p>
    </div>
  );
}
