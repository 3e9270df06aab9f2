import { element } from "./elements.js";
import { matchingOptions } from "./columns.js";
import { announce, text } from "./texts.js";

const SEARCH_DELAY = 200; // milliseconds

// Listbox below a cell editor: the options of a code list, or suggested foreign institutions. For a new institution name
// it also asks whether one of the similar registered institutions is meant.
export class OptionList {
  constructor(editor, column, foreignInstitutions) {
    this.editor = editor;
    this.column = column;
    this.foreignInstitutions = foreignInstitutions;
    this.activeIndex = -1;
    this.options = [];
    this.box = element("div", "grid-options");
    this.question = element("p", "strong");
    this.list = element("ul", "", { role: "listbox", id: "grid-options", "aria-label": column.heading });
    this.box.append(this.question, this.list);
    this.box.hidden = true;
    document.getElementById("grid").append(this.box);
    this.input = editor.input;
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "grid-options" }).forEach(([key, value]) =>
      this.input.setAttribute(key, value),
    );
    this.input.addEventListener("input", () => this.#update());
    this.box.addEventListener("pointerdown", (event) => this.#onPointerDown(event));
  }

  /** Shows all options of a code list, or the institutions that match the text. */
  open() {
    if (this.column.options) {
      this.#show(this.column.options);
      this.#activate(this.column.options.findIndex((option) => option.code === this.editor.row.text(this.column.field)));
    } else {
      this.#update();
    }
  }

  close() {
    clearTimeout(this.searchTimer);
    this.closed = true;
    this.box.remove();
  }

  /** Highlighted option; undefined if there is none. */
  get activeOption() {
    return this.box.hidden ? undefined : this.options[this.activeIndex];
  }

  /** Handles a key of the input; false if the key does not concern the list. */
  handleKey(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.box.hidden) {
      this.open();
    } else if (step) {
      this.#activate((Math.max(this.activeIndex, step < 0 ? 0 : -1) + step + this.options.length) % this.options.length);
    } else if (event.key === "Enter" && (this.activeOption || this.isAsking)) {
      this.#choose(this.activeOption, () => this.editor.cursor.moveBy(1, 0));
    } else if (event.key === "Escape" && this.isAsking) {
      this.#show([]);
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  get isAsking() {
    return this.afterAnswer !== null && !this.box.hidden;
  }

  /** Whether an institution name was typed that may be a registered one in another spelling. */
  get needsConfirmation() {
    const typed = this.input.value.trim();
    return this.foreignInstitutions !== undefined && !this.activeOption && typed !== "" && typed !== this.editor.initialText;
  }

  /**
   * Asks which institution is meant if registered ones have a similar name.
   *
   * @param then called once the user has answered
   * @returns whether the question is shown
   */
  async confirm(then) {
    const typed = this.input.value.trim();
    const similar = await this.foreignInstitutions.findSimilar(typed, this.editor.row).catch(() => []);
    if (this.closed || similar.length === 0) {
      return false;
    }
    this.#show([...similar, { code: typed, name: text("grid.foreignInstitution.another", typed), isNew: true }], then);
    this.input.focus();
    announce(text("grid.foreignInstitution.ask"));
    return true;
  }

  #choose(option, then) {
    if (option) {
      const next = this.afterAnswer ?? then;
      if (option.isNew) {
        this.foreignInstitutions.confirmNew(option.code, this.editor.row);
      }
      this.editor.write(option);
      next();
      if (document.activeElement === document.body) {
        this.editor.cursor.render(true); // after a blur without a target
      }
    }
  }

  #update() {
    const typed = this.input.value.trim();
    clearTimeout(this.searchTimer);
    if (this.column.options) {
      this.#show(typed ? matchingOptions(this.column, typed) : this.column.options);
      this.#activate(typed ? 0 : -1);
    } else if (typed.length < 2) {
      this.#show([]);
    } else {
      this.searchTimer = setTimeout(() => this.#search(typed), SEARCH_DELAY);
    }
  }

  async #search(typed) {
    this.foreignInstitutions.findSimilar(typed, this.editor.row).catch(() => {}); // prefetched for confirm()
    const found = await this.foreignInstitutions.search(typed, this.editor.row).catch(() => []);
    if (!this.closed && !this.isAsking && this.input.value.trim() === typed) {
      this.#show(found);
    }
  }

  /** @param afterAnswer shows the options as answers to a question; called once it is answered */
  #show(options, afterAnswer = null) {
    clearTimeout(this.searchTimer);
    this.afterAnswer = afterAnswer;
    this.question.textContent = afterAnswer ? text("grid.foreignInstitution.ask") : "";
    this.question.hidden = !afterAnswer;
    this.options = options;
    this.activeIndex = -1;
    this.list.replaceChildren(
      ...options.map((option, i) => {
        const item = element("li", "", { role: "option", id: "grid-option-" + i, "aria-selected": "false" }, option.name);
        if (option.detail) {
          item.append(element("span", "sub", {}, option.detail));
        }
        return item;
      }),
    );
    this.box.hidden = options.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.box.hidden));
    this.input.removeAttribute("aria-activedescendant");
    this.#position();
  }

  #activate(index) {
    this.activeIndex = index;
    [...this.list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    const item = this.list.children[index];
    if (item) {
      this.input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    }
  }

  /** Places the list below the input, or above it where there is more room. */
  #position() {
    const field = this.input.getBoundingClientRect();
    const below = innerHeight - field.bottom;
    const above = below < 180 && field.top > below;
    this.box.style.left = Math.max(4, Math.min(field.left, innerWidth - this.box.offsetWidth - 8)) + "px";
    this.box.style.maxHeight = Math.min(320, (above ? field.top : below) - 8) + "px";
    this.box.style.top = (above ? field.top - this.box.offsetHeight - 2 : field.bottom + 2) + "px";
  }

  /** On pointerdown, since a click comes only after the input has lost the focus and closed the list. */
  #onPointerDown(event) {
    event.preventDefault();
    const index = [...this.list.children].indexOf(event.target.closest("li"));
    this.#choose(this.options[index], () => this.editor.cursor.render(true));
  }
}
