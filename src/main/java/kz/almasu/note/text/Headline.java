package kz.almasu.note.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.almasu.document.Cell;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.note.NoteSource;
import kz.almasu.note.SideBySide;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;
import kz.almasu.registry.Direction;
import kz.almasu.system.Language;
import kz.almasu.system.Texts;

/**
 * A key figure of a half-year beside that of the year before, with its change: times from twice on, else percent, and of
 * a small earlier number the difference.
 *
 * @param direction null for both together
 * @param before empty if the year before is not published
 */
public record Headline(Direction direction, Cell now, Optional<Cell> before, Language language) {

    /** Returns the participants of both directions together, then of each. */
    public static List<Headline> of(NoteSource source) {
        return Stream.concat(Stream.of((Direction) null), Stream.of(Direction.values()))
                .map(direction -> new Headline(
                        direction,
                        participants(source.reported(), direction),
                        source.before().map(tables -> participants(tables, direction)),
                        source.language()))
                .toList();
    }

    private static Cell participants(TableSet tables, Direction direction) {
        Table overview = tables.table(TableIds.OVERVIEW);
        return overview.row(direction == null ? "" : direction.name())
                .map(row -> row.cells().get(SideBySide.PARTICIPANTS))
                .orElse(Cell.UNKNOWN);
    }

    public String name() {
        return direction == null ? Texts.get(language, "headline.total") : direction.label(language);
    }

    public String value() {
        return CellText.of(now, language);
    }

    /** Returns the number of the year before in words; empty if that is not published. */
    public String earlier() {
        return before.map(cell -> Texts.get(language, "headline.before", CellText.of(cell, language)))
                .orElse("");
    }

    /** Returns {@code ×2.3}, {@code +17.5%}, {@code −4}; empty unless both numbers are known. */
    public String change() {
        return now instanceof Cell.Amount later && before.orElse(Cell.UNKNOWN) instanceof Cell.Amount earlier
                ? change(earlier.value(), later.value())
                : "";
    }

    private String change(long earlier, long later) {
        if (earlier == later) {
            return Texts.get(language, "headline.same");
        }
        if (earlier >= Growth.MIN_BASE && later >= 2 * earlier) {
            BigDecimal times = BigDecimal.valueOf(later).divide(BigDecimal.valueOf(earlier), 1, RoundingMode.HALF_UP);
            return "×" + CellText.decimal(times, language);
        }
        String sign = later > earlier ? "+" : "−";
        return sign
                + new Growth(earlier, later)
                        .percent()
                        .map(percent -> CellText.percent(percent, language))
                        .orElseGet(() -> Long.toString(Math.abs(later - earlier)));
    }
}
