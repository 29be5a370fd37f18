import { useId, useState, type JSX, type ReactNode } from "react";

/** A part that is folded away until its heading is pressed; what is folded is not drawn. */
export function Lipatan(props: {
  readonly judul: string;
  readonly awal: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  const [terbuka, setTerbuka] = useState(props.awal);
  const id = useId();
  return (
    <div className="lipatan">
      <button
        type="button"
        aria-expanded={terbuka}
        aria-controls={terbuka ? id : undefined}
        onClick={() => setTerbuka(!terbuka)}
      >
        {props.judul}
      </button>
      {terbuka && <div id={id}>{props.children}</div>}
    </div>
  );
}
