import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";

interface PropsTombol {
  /** Something was read already: another button of the page is the primary one then. */
  readonly sudah: boolean;
  readonly teks: { readonly baca: string; readonly bacaUlang: string };
  readonly baca: () => void;
}

/** Reads, first and again. One button throughout: a second one in its place would lose the keyboard's focus. */
export function TombolBaca({ sudah, teks, baca }: PropsTombol): JSX.Element {
  const { sedang } = useKerja();
  return (
    <DefaultButton primary={!sudah} allowDisabledFocus disabled={sedang !== undefined} onClick={baca}>
      {sudah ? teks.bacaUlang : teks.baca}
    </DefaultButton>
  );
}
