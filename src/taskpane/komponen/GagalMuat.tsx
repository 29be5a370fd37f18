import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Pesan } from "../../domain/pesan";
import { useTeks } from "../teks";
import { DaftarPesan } from "./DaftarPesan";

/** A page that could not read the workbook: why, its code, and a way to try again. */
export function GagalMuat({
  pesan,
  ulang,
}: {
  readonly pesan: Pesan;
  readonly ulang: () => void;
}): JSX.Element {
  const { umum } = useTeks().panel;
  return (
    <section className="kartu">
      <DaftarPesan pesan={[pesan]} />
      <DefaultButton onClick={ulang}>{umum.cobaLagi}</DefaultButton>
    </section>
  );
}
