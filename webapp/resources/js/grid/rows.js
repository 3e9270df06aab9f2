const SEVERITY_ORDER = ["error", "warning", "explained", "note"]; // most severe first
const PROBLEM_STATUSES = ["refused", "error", "missing", "warning"];

/** Row with its stored texts and its unsaved changes. */
export class Row {
  constructor(id) {
    this.id = id;
    this.participant = null; // participant id; null for a draft row
    this.version = null; // null: never stored
    this.stored = {}; // texts by field
    this.unsaved = {}; // changed texts by field, not stored yet
    this.errors = {}; // by field, why the value was refused or the row is still a draft
    this.issues = {}; // by field, what the rules found in the stored participant
    this.removed = false;
    this.dirty = false; // has something to send
    this.sending = false;
    this.refusal = null; // why the API refused the whole row
    this.conflict = null; // { present }: the version a coworker stored; present is null if they removed the row
  }

  text(field) {
    return this.unsaved[field] ?? this.stored[field] ?? "";
  }

  /** Identifies the row to coworkers: the participant id or, for a draft row, the row id. */
  get presenceKey() {
    return String(this.participant ?? this.id);
  }

  hasKey(key) {
    return key === this.id || key === this.presenceKey;
  }

  /** Neither stored nor filled in. */
  get isBlank() {
    return this.version === null && Object.values(this.unsaved).every((text) => text === "");
  }

  get hasUnsavedChanges() {
    return Object.keys(this.unsaved).length > 0 || this.removed;
  }

  /** Changes a cell. A text equal to the stored one is no change, unless the previous one is being sent. */
  write(field, text) {
    this.unsaved[field] = text;
    if (!this.sending && text === (this.stored[field] ?? "")) {
      delete this.unsaved[field];
    }
    if (this.participant) {
      delete this.errors[field];
    }
  }

  /** Takes over a row as the API returned it. */
  applyStored(saved) {
    this.participant = saved.participant ?? null;
    this.version = saved.version;
    Object.keys(this.issues)
      .filter((field) => (this.stored[field] ?? "") !== (saved.cells[field] ?? ""))
      .forEach((field) => delete this.issues[field]); // outdated until the issues are loaded again
    this.stored = saved.cells;
    this.setErrors(saved.findings);
  }

  /** Keeps the first finding per field. */
  setErrors(findings) {
    this.errors = {};
    findings.forEach((finding) => {
      this.errors[finding.field] ??= finding.message;
    });
  }

  /** Cell status: unsaved, sending, refused, error, missing, warning, explained, note or saved. */
  status(field) {
    if (field in this.unsaved) {
      if (this.sending) {
        return "sending";
      }
      return this.dirty || this.conflict || this.refusal ? "unsaved" : "refused";
    }
    if (this.errors[field]) {
      return this.text(field) === "" ? "missing" : "error";
    }
    const statuses = this.issues[field]?.map((issue) => issue.status) ?? [];
    return SEVERITY_ORDER.find((status) => statuses.includes(status)) ?? "saved";
  }

  /** Whether the cell prevents saving, completing or submitting. */
  hasProblem(field) {
    return PROBLEM_STATUSES.includes(this.status(field));
  }
}

export class Rows {
  constructor() {
    this.all = [];
    this.onChange = () => {}; // called with the changed rows, or without if the list itself changed
  }

  /** Rows to display. */
  get list() {
    return this.all.filter((row) => !row.removed && !row.isBlank);
  }

  find({ id, participant }) {
    return this.all.find((row) => row.id === id || (participant && row.participant === participant));
  }

  add(id = newId()) {
    const row = new Row(id);
    this.all.push(row);
    return row;
  }

  /** Removes the row from the list and remembers its position, so that undo can put it back. */
  drop(row) {
    row.formerIndex = this.all.indexOf(row);
    this.all = this.all.filter((other) => other !== row);
  }

  /** Puts a dropped row back. */
  reinsert(row) {
    if (!this.all.includes(row)) {
      this.all.splice(row.formerIndex ?? this.all.length, 0, row);
    }
  }

  /** Takes over the rows of the API. Rows with unsaved changes stay: saving them reveals conflicts. */
  merge(savedRows) {
    const present = new Set();
    for (const saved of savedRows) {
      const row = this.find(saved) ?? this.add(saved.id);
      present.add(row);
      if (!row.hasUnsavedChanges && !row.conflict) {
        row.applyStored(saved);
      }
    }
    this.all = this.all.filter((row) => present.has(row) || row.hasUnsavedChanges || row.conflict || row.isBlank);
    this.onChange();
  }
}

/** Random row id. Without a secure context there is no randomUUID. */
export function newId() {
  return crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
