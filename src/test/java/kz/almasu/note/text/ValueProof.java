package kz.almasu.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.almasu.document.Cell;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.system.Language;

/** Checks that each number of a sentence follows from the cells that it has as sources. */
final class ValueProof {

    private final NoteSource source;

    ValueProof(NoteSource source) {
        this.source = source;
    }

    void check(Sentence sentence) {
        values(sentence)
                .forEach(value -> assertThat(possible(value))
                        .as("%s: %s, from %s", sentence.id(), sentence.text(), value.sources())
                        .contains(value.text()));
    }

    static List<Inline.Value> values(Sentence sentence) {
        return sentence.content().stream()
                .filter(Inline.Value.class::isInstance)
                .map(Inline.Value.class::cast)
                .toList();
    }

    Cell cell(String address) {
        return source.cell(FigureAddress.parse(address).orElseThrow()).orElseThrow();
    }

    /** Returns the texts that these cells can give: their common value, a growth, a difference or their number. */
    private List<String> possible(Inline.Value value) {
        List<Cell> cells = value.sources().stream().map(this::cell).toList();
        List<String> possible = new ArrayList<>();
        if (cells.stream().distinct().count() == 1) {
            possible.add(written(cells.get(0)));
        }
        if (cells.stream().allMatch(new Cell.Presence(true)::equals)) {
            possible.add(Integer.toString(cells.size()));
        }
        if (cells.size() == 2 && cells.get(0) instanceof Cell.Amount old && cells.get(1) instanceof Cell.Amount now) {
            possible.addAll(compared(BigDecimal.valueOf(old.value()), BigDecimal.valueOf(now.value())));
        }
        if (cells.stream().allMatch(Cell.Amount.class::isInstance)) {
            possible.addAll(added(cells.stream()
                    .map(Cell.Amount.class::cast)
                    .map(Cell.Amount::value)
                    .toList()));
        }
        return possible;
    }

    /** Returns the sum of the numbers, and the share of the sum of all but the last in the last. */
    private List<String> added(List<Long> numbers) {
        long sum = numbers.stream().mapToLong(Long::longValue).sum();
        long last = numbers.get(numbers.size() - 1);
        return last == 0
                ? List.of(Long.toString(sum))
                : List.of(
                        Long.toString(sum),
                        percent(BigDecimal.valueOf(sum - last)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(last), 1, RoundingMode.HALF_UP)));
    }

    private List<String> compared(BigDecimal old, BigDecimal now) {
        BigDecimal difference = now.subtract(old).abs();
        List<String> possible = new ArrayList<>(List.of(difference.toPlainString()));
        if (old.signum() > 0) {
            BigDecimal percent = difference.movePointRight(2).divide(old, 1, RoundingMode.HALF_UP);
            possible.add(percent(percent));
            BigDecimal ratio = now.divide(old, 2, RoundingMode.HALF_UP);
            possible.add(ratio.setScale(0, RoundingMode.CEILING).toPlainString());
            possible.add(ratio.setScale(0, RoundingMode.FLOOR).toPlainString());
        }
        return possible;
    }

    private String written(Cell cell) {
        if (cell instanceof Cell.Share share) {
            return percent(share.percent());
        }
        return cell instanceof Cell.Amount amount ? Long.toString(amount.value()) : "a cell without a number";
    }

    private String percent(BigDecimal percent) {
        String plain = percent.toPlainString();
        return switch (source.language()) {
            case EN -> plain + "%";
            case KK -> plain.replace('.', ',') + "%";
            case RU -> plain.replace('.', ',') + "\u00A0%";
        };
    }

    Language language() {
        return source.language();
    }
}
