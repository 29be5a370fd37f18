import { registerIcons } from "@fluentui/react/lib/Styling";
import type { JSX } from "react";

function gambar(d: string, tebal = "1.5"): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={d} fill="none" stroke="currentColor" strokeWidth={tebal} strokeLinecap="round" />
    </svg>
  );
}

/** Gives Fluent's controls the few icons they ask for, as drawings of ours: its icon font would come from a CDN. */
export function daftarkanIkon(): void {
  registerIcons({
    style: { display: "inline-flex", alignItems: "center", justifyContent: "center" },
    icons: {
      chevrondown: gambar("M3 6l5 5 5-5"),
      checkmark: gambar("M3 8.500l3.500 3.500 6.500-8"),
      // The way to the other pages: dots as thin as the lines of the others look switched off.
      more: gambar("M2.5 8h.01M8 8h.01M13.5 8h.01", "3"),
      clear: gambar("M4 4l8 8M12 4l-8 8"),
    },
  });
}
