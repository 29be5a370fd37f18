import { PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useTeks } from "../teks";

/** The page of last resort: what happened, its code, and a reload. */
export function GalatPanel({
  kode,
  rincian,
}: {
  readonly kode: string;
  readonly rincian: string;
}): JSX.Element {
  const { galat, umum } = useTeks().panel;
  return (
    <section className="halaman" role="alert">
      <h1>{galat.judul}</h1>
      <p>{galat.teks}</p>
      <p>{galat.saran}</p>
      <p className="samar">
        {umum.kode(kode)}
        <br />
        {rincian}
      </p>
      <PrimaryButton onClick={() => window.location.reload()}>{galat.muatUlang}</PrimaryButton>
    </section>
  );
}
