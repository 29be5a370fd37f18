import { PrimaryButton } from "@fluentui/react/lib/Button";
import { Component, type JSX, type ReactNode } from "react";
import { useTeks } from "./teks";

interface Keadaan {
  readonly galat: Error | undefined;
}

/** Catches a defect in a page and shows what to do with a code, instead of a blank pane. */
export class BatasGalat extends Component<{ readonly children: ReactNode }, Keadaan> {
  override state: Keadaan = { galat: undefined };

  static getDerivedStateFromError(galat: Error): Keadaan {
    return { galat };
  }

  override render(): ReactNode {
    const { galat } = this.state;
    return galat ? <HalamanGalat galat={galat} /> : this.props.children;
  }
}

/** The page of last resort: what happened, its code, and a reload. "PANEL_TYPEERROR" holds nothing of the user's data. */
function HalamanGalat({ galat }: { readonly galat: Error }): JSX.Element {
  const { galat: teks, umum } = useTeks().panel;
  return (
    <section className="halaman" role="alert">
      <h1>{teks.judul}</h1>
      <p>{teks.teks}</p>
      <p>{teks.saran}</p>
      <p className="samar">
        {umum.kode(`PANEL_${galat.name.toUpperCase()}`)}
        <br />
        {galat.message}
      </p>
      <PrimaryButton onClick={() => window.location.reload()}>{teks.muatUlang}</PrimaryButton>
    </section>
  );
}
