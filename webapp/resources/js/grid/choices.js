import { element } from "./table.js";
import { matching } from "./columns.js";

const PAUSE = 200; // milliseconds before a search is sent
let search = () => []; // finds institutions abroad

export function searchWith(finding) {
  search = finding;
}

// The choices below a field: of a code list, of which one can be taken by its first letters, or suggested by the portal.
export class Choices {
  constructor(editor, column) {
    this.editor = editor;
    this.column = column;
    this.active = -1;
    this.found = [];
    this.list = element("ul", "grid-choices", { role: "listbox", id: "grid-choices", "aria-label": column.heading });
    this.list.hidden = true;
    document.getElementById("grid").append(this.list);
    this.input = editor.input;
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "grid-choices" }).forEach(([key, value]) =>
      this.input.setAttribute(key, value),
    );
    this.input.addEventListener("input", () => this.#look());
    this.list.addEventListener("pointerdown", (event) => this.#press(event));
  }

  /** Shows all, whatever is in the field. */
  open() {
    if (this.column.options) {
      this.#show(this.column.options);
      this.#go(this.column.options.findIndex((option) => option.code === this.editor.row.text(this.column.field)));
    } else {
      this.#look();
    }
  }

  close() {
    clearTimeout(this.waiting);
    this.closed = true;
    this.list.remove();
  }

  /** The choice that is marked; null if none is. */
  get current() {
    return this.list.hidden ? null : (this.found[this.active]?.code ?? null);
  }

  /** Whoever chooses an institution has chosen its country. */
  countryOf(code) {
    return code === this.current || code === this.pressed ? this.found.find((option) => option.code === code)?.country : undefined;
  }

  /** Whether the key was for the choices. */
  key(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      if (this.list.hidden) {
        this.open();
      } else {
        this.#go((this.active + by + this.found.length) % this.found.length);
      }
      event.preventDefault();
      return true;
    }
    if (event.key === "Enter" && this.current !== null) {
      this.editor.commit(this.current);
      this.editor.cursor.move(1, 0);
      event.preventDefault();
      return true;
    }
    return false;
  }

  #look() {
    const typed = this.input.value.trim();
    clearTimeout(this.waiting);
    if (this.column.options) {
      this.#show(typed ? matching(this.column, typed) : this.column.options);
      this.#go(typed ? 0 : -1);
    } else if (typed.length < 2) {
      this.#show([]);
    } else {
      this.waiting = setTimeout(async () => {
        const found = await search(typed, this.editor.row).catch(() => []);
        if (!this.closed && this.input.value.trim() === typed) {
          this.#show(found);
        }
      }, PAUSE);
    }
  }

  #show(found) {
    this.found = found;
    this.active = -1;
    this.list.replaceChildren(
      ...found.map((option, i) => {
        const item = element("li", "", { role: "option", id: "grid-choice-" + i, "aria-selected": "false" }, option.name);
        if (option.more) {
          item.append(element("span", "sub", {}, option.more));
        }
        return item;
      }),
    );
    this.list.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    this.input.removeAttribute("aria-activedescendant");
    this.#place();
  }

  #go(index) {
    this.active = index;
    [...this.list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    const item = this.list.children[index];
    if (item) {
      this.input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    }
  }

  /** Below the field, or above it where there is more room. */
  #place() {
    const field = this.input.getBoundingClientRect();
    const below = innerHeight - field.bottom;
    const above = below < 180 && field.top > below;
    this.list.style.left = Math.max(4, Math.min(field.left, innerWidth - this.list.offsetWidth - 8)) + "px";
    this.list.style.maxHeight = Math.min(280, (above ? field.top : below) - 8) + "px";
    this.list.style.top = (above ? field.top - this.list.offsetHeight - 2 : field.bottom + 2) + "px";
  }

  /** Before the field loses the focus, and with it what was chosen. */
  #press(event) {
    event.preventDefault();
    const index = [...this.list.children].indexOf(event.target.closest("li"));
    if (index >= 0) {
      this.pressed = this.found[index].code;
      this.editor.commit(this.pressed);
      this.editor.cursor.show(true);
    }
  }
}

/** An institution that the portal has found, as a choice: the text of its cell is its name. */
export function institution(found, countries) {
  const country = countries.find((known) => known.code === found.country)?.name ?? found.country;
  const place = [found.city, country].filter(Boolean).join(", ");
  return { code: found.name, name: found.name, more: found.foundBy ? found.foundBy + " · " + place : place, country: found.country };
}
