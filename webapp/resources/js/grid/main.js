import { ApiClient } from "./api-client.js";
import { CellDetails } from "./cell-details.js";
import { CellEditor } from "./cell-editor.js";
import { Commands } from "./commands.js";
import { ConflictDialog } from "./conflict-dialog.js";
import { CoworkerPresence } from "./coworker-presence.js";
import { Cursor } from "./cursor.js";
import { DraftStore } from "./draft-store.js";
import { element } from "./elements.js";
import { ExplanationDialog } from "./explanation-dialog.js";
import { ForeignInstitutions } from "./foreign-institutions.js";
import { InputHandler } from "./input-handler.js";
import { Issues } from "./issues.js";
import { Outbox } from "./outbox.js";
import { Rows } from "./rows.js";
import { StatusBar } from "./status-bar.js";
import { Table } from "./table.js";
import { announce, setTexts, text } from "./texts.js";
import { UndoHistory } from "./undo-history.js";

/** Starts the grid in an element whose data attributes name the submission, the account, the language and the texts. */
export async function start(root) {
  const { address, account, language, signin: signIn, report } = root.dataset;
  setTexts(JSON.parse(root.dataset.texts));
  const columns = JSON.parse(root.dataset.columns);
  const api = new ApiClient(new URL(address, location.href), account, language);
  const rows = new Rows();
  const draftStore = new DraftStore(account, address);
  const outbox = new Outbox(rows, api, draftStore);
  const history = new UndoHistory(rows, (touched) => outbox.enqueue(touched));
  const bar = element("div", "grid-bar");
  root.append(bar);
  const table = new Table(root, columns, rows);
  const cursor = new Cursor(table);
  const countries = columns.find((column) => column.field === "country").options;
  const editor = new CellEditor(table, cursor, new ForeignInstitutions(api, countries), (row, texts) => commands.write(row, texts));
  const conflictDialog = new ConflictDialog(columns, rows, (row) => {
    outbox.enqueue([row]);
    rows.onChange();
    cursor.render(true);
  });
  const commands = new Commands(table, cursor, history, (row) => conflictDialog.open(row));
  const presence = new CoworkerPresence(api, account, () => cursor.row?.presenceKey ?? "");
  const issues = new Issues(api, rows);
  const explanationDialog = new ExplanationDialog(api, (isStored) => {
    cursor.render(true);
    if (isStored) {
      issues.scheduleLoad();
    }
  });
  const cellDetails = new CellDetails(root, table, cursor, explanationDialog);
  const statusBar = new StatusBar(bar, root, { table, rows, cursor, outbox, commands, conflictDialog, issues, signIn, report });
  new InputHandler(table, cursor, editor, commands, cellDetails);

  rows.onChange = (changed) => {
    table.draw(changed);
    cursor.reposition();
    statusBar.update();
    cellDetails.update();
  };
  outbox.onResponse = (sent, results) => {
    statusBar.announceResults(results);
    issues.scheduleLoad();
    const conflicting = sent.find((row) => row.conflict);
    if (conflicting && !editor.isOpen) {
      conflictDialog.open(conflicting);
    }
  };
  cursor.onMove = () => cellDetails.update();

  const load = async () => {
    const requestCount = outbox.requestCount;
    const loaded = await api.get("grid");
    if (outbox.requestCount === requestCount && outbox.isIdle) {
      table.editable = loaded.editable;
      outbox.rowsEtag = loaded.mark;
      rows.merge(loaded.rows);
      issues.scheduleLoad();
    }
  };
  presence.onUpdate = (pulse) => {
    table.coworkers = pulse.others;
    const rowNumber = (key) => table.rowNumber(rows.all.find((row) => row.hasKey(key)));
    presence.render(statusBar.coworkers, pulse.others, rowNumber);
    table.draw();
    if (pulse.mark !== outbox.rowsEtag && outbox.isIdle && !editor.isOpen) {
      load().catch(() => {});
    }
  };
  await loadWithRetries(load, statusBar);
  const restored = draftStore.restore(rows);
  if (restored.length > 0) {
    announce(text("grid.restored", restored.length));
    outbox.enqueue(restored);
  }
  cursor.moveTo(table.visible[0], 0, { focus: false });
  await issues.load().catch(() => {});
  followFragment(cursor, rows, columns);
  presence.poll();
}

/** Moves the cursor where the address points: #at-id-field is the cell of an issue, #drafts the first problem. */
function followFragment(cursor, rows, columns) {
  const [, participant, field] = /^#at-(\d+)-(\w*)$/.exec(location.hash) ?? [];
  const row = rows.all.find((one) => one.participant === Number(participant));
  if (row) {
    cursor.jumpTo(row, Math.max(0, columns.findIndex((column) => column.field === field)));
  } else if (location.hash === "#drafts") {
    cursor.jumpToNextProblem();
  }
}

async function loadWithRetries(load, statusBar) {
  for (;;) {
    try {
      await load();
      return;
    } catch (error) {
      statusBar.showLoadError(error);
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }
}
