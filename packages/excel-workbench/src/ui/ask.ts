import { create } from "./dom";

/** What a small dialog asks for. */
export interface Question {
  readonly title: string;
  readonly label: string;
  readonly value?: string;
  readonly kind: "line" | "lines" | "password";
  readonly ok: string;
  readonly cancel: string;
  /** The text that was typed; not called when it is cancelled. */
  answered(text: string): void;
  /** Puts the keyboard back into the cells. */
  back(): void;
}

/** Asks for a text; Enter (in several lines Ctrl+Enter) answers, Escape cancels. */
export function ask(question: Question): void {
  const { title, label, value = "", kind } = question;
  const field =
    kind === "lines"
      ? create("textarea", { value, rows: 5 })
      : create("input", { value, type: kind === "password" ? "password" : "text", autocomplete: "off" });
  openForm({
    title,
    className: "ask",
    parts: [create("label", {}, [label, field])],
    ok: question.ok,
    cancel: question.cancel,
    done: () => question.answered(field.value),
    back: question.back,
  });
  field.focus();
  field.select();
}

/** A dialog with a form in it. */
export interface FormDialog {
  readonly title: string;
  readonly className: string;
  readonly parts: readonly Node[];
  readonly ok: string;
  readonly cancel: string;
  done(): void;
  back(): void;
}

/** Opens a form; it is gone, and the keyboard back in the cells, when it is answered or cancelled. */
export function openForm({ title, className, parts, ok, cancel, done, back }: FormDialog): void {
  const accept = create("button", { type: "submit", className: "primary", textContent: ok });
  const refuse = create("button", { type: "button", textContent: cancel });
  const buttons = create("div", { className: "form-buttons" }, [accept, refuse]);
  const form = create("form", { method: "dialog" }, [
    create("h2", { textContent: title }),
    ...parts,
    buttons,
  ]);
  const dialog = create("dialog", { className: `form-dialog ${className}`, ariaLabel: title }, [form]);
  const close = (): void => {
    // Removed while it is open: a closed dialog hands the keyboard on without the cursor, and what is typed then goes nowhere.
    dialog.remove();
    back();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    close();
    done();
  });
  refuse.addEventListener("click", close);
  dialog.addEventListener("cancel", close);
  // Keys are the form's: the page's own shortcuts rest.
  dialog.addEventListener("keydown", (event) => {
    event.stopPropagation();
    // A list takes Enter in the browser, in Excel the dialog does.
    const isOfList = (event.target as Element).tagName === "SELECT";
    if (event.key !== "Enter" || !(event.ctrlKey || isOfList)) return;
    event.preventDefault();
    form.requestSubmit();
  });
  document.body.append(dialog);
  dialog.showModal();
}
