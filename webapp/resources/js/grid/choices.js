import { element } from "./elements.js";
import { matching } from "./columns.js";
import { announce, text } from "./texts.js";

const PAUSE = 200; // milliseconds before a search is sent

// The choices below a field: of a code list, of which one can be taken by its first letters; or institutions abroad, of
// which the portal suggests some, and asks whether a new name is not one of those that are very like it.
export class Choices {
  constructor(editor, column, hosts) {
    this.editor = editor;
    this.column = column;
    this.hosts = hosts;
    this.active = -1;
    this.found = [];
    this.box = element("div", "grid-choices");
    this.question = element("p", "strong");
    this.list = element("ul", "", { role: "listbox", id: "grid-choices", "aria-label": column.heading });
    this.box.append(this.question, this.list);
    this.box.hidden = true;
    document.getElementById("grid").append(this.box);
    this.input = editor.input;
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "grid-choices" }).forEach(([key, value]) =>
      this.input.setAttribute(key, value),
    );
    this.input.addEventListener("input", () => this.#look());
    this.box.addEventListener("pointerdown", (event) => this.#press(event));
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
    this.box.remove();
  }

  /** The choice that is marked; undefined if none is. */
  get current() {
    return this.box.hidden ? undefined : this.found[this.active];
  }

  /** Whether the key was for the choices. */
  key(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && this.box.hidden) {
      this.open();
    } else if (by) {
      this.#go((Math.max(this.active, by < 0 ? 0 : -1) + by + this.found.length) % this.found.length);
    } else if (event.key === "Enter" && (this.current || this.isAsking)) {
      this.#take(this.current, () => this.editor.cursor.move(1, 0));
    } else if (event.key === "Escape" && this.isAsking) {
      this.#show([]);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  get isAsking() {
    return this.then !== null && !this.box.hidden;
  }

  /** Whether a name was typed of which nobody has said yet whose it is. */
  get mayAsk() {
    const typed = this.input.value.trim();
    return this.hosts !== undefined && !this.current && typed !== "" && typed !== this.editor.before;
  }

  /**
   * Asks whose the name is, if there are others very like it.
   *
   * @param then what the user was about to do: it is done once they have answered
   * @returns whether there is anything to ask
   */
  async ask(then) {
    const typed = this.input.value.trim();
    const alike = await this.hosts.alike(typed, this.editor.row).catch(() => []);
    if (this.closed || alike.length === 0) {
      return false;
    }
    this.#show([...alike, { code: typed, name: text("grid.host.another", typed), isAnother: true }], then);
    this.input.focus();
    announce(text("grid.host.ask"));
    return true;
  }

  #take(choice, then) {
    if (choice) {
      const next = this.then ?? then;
      if (choice.isAnother) {
        this.hosts.isAnother(choice.code, this.editor.row);
      }
      this.editor.commit(choice);
      next();
      if (document.activeElement === document.body) {
        this.editor.cursor.show(true); // they were about to go nowhere in particular
      }
    }
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
      this.waiting = setTimeout(() => this.#suggest(typed), PAUSE);
    }
  }

  async #suggest(typed) {
    this.hosts.alike(typed, this.editor.row).catch(() => {}); // known by the time that the cell is left
    const found = await this.hosts.meant(typed, this.editor.row).catch(() => []);
    if (!this.closed && !this.isAsking && this.input.value.trim() === typed) {
      this.#show(found);
    }
  }

  /** @param then with a question above the choices: what to do once it is answered */
  #show(found, then = null) {
    clearTimeout(this.waiting);
    this.then = then;
    this.question.textContent = then ? text("grid.host.ask") : "";
    this.question.hidden = !then;
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
    this.box.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.box.hidden));
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
    this.box.style.left = Math.max(4, Math.min(field.left, innerWidth - this.box.offsetWidth - 8)) + "px";
    this.box.style.maxHeight = Math.min(320, (above ? field.top : below) - 8) + "px";
    this.box.style.top = (above ? field.top - this.box.offsetHeight - 2 : field.bottom + 2) + "px";
  }

  /** Before the field loses the focus, and with it what was chosen. */
  #press(event) {
    event.preventDefault();
    const index = [...this.list.children].indexOf(event.target.closest("li"));
    this.#take(this.found[index], () => this.editor.cursor.show(true));
  }
}
