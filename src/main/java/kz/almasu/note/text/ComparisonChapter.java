package kz.almasu.note.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.almasu.document.Block;
import kz.almasu.document.Sentence;
import kz.almasu.document.Table;
import kz.almasu.note.CountryChange;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.TableIds;
import kz.almasu.note.TableSet;

/** Countries of the reported and the earlier half-year, both directions together. */
final class ComparisonChapter implements Chapter {

    @Override
    public List<Block> blocks(CommonPhrases phrases) {
        List<Sentence> sentences = new ArrayList<>();
        countries(phrases, phrases.reported().halfYear().code()).ifPresent(now -> {
            sentences.add(phrases.sentence(
                    "comparison.count",
                    Map.of(
                            "in", phrases.inPeriod(phrases.reported().halfYear()),
                            "countries", phrases.number(now),
                            "table", phrases.tableReference(TableIds.COUNTRY_COMPARISON))));
            phrases.before().ifPresent(before -> sentences.addAll(comparisonSentences(phrases, before, now)));
        });
        List<Block> blocks = new ArrayList<>();
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph("comparison.text", sentences));
        }
        blocks.add(Tables.block(phrases, TableIds.COUNTRY_COMPARISON));
        return blocks;
    }

    /** Returns the number of countries in this half-year; empty if unknown. */
    private static Optional<TableValue> countries(CommonPhrases phrases, String halfYear) {
        return Optional.of(
                        TableValue.of(phrases.reported(), TableIds.COUNTRY_COMPARISON, FigureAddress.TOTAL, halfYear))
                .filter(TableValue::isKnown);
    }

    private static List<Sentence> comparisonSentences(CommonPhrases phrases, TableSet before, TableValue now) {
        Optional<TableValue> earlier = countries(phrases, before.halfYear().code());
        if (earlier.isEmpty()) {
            return List.of(phrases.sentence("comparison.unknown", Map.of("in", phrases.inPeriod(before.halfYear()))));
        }
        List<Sentence> sentences = new ArrayList<>(List.of(change(phrases, before, earlier.get(), now)));
        Table table = phrases.reported().table(TableIds.COUNTRY_COMPARISON);
        List<Table.Row> appeared = CountryChange.APPEARED.rows(table);
        List<Table.Row> vanished = CountryChange.VANISHED.rows(table);
        if (appeared.isEmpty() && vanished.isEmpty() && !now.hasAmount(0)) {
            sentences.add(phrases.sentence("comparison.same", Map.of()));
        }
        namesSentence(phrases, "comparison.appeared", appeared, now.address()).ifPresent(sentences::add);
        namesSentence(phrases, "comparison.vanished", vanished, earlier.get().address())
                .ifPresent(sentences::add);
        return sentences;
    }

    private static Sentence change(CommonPhrases phrases, TableSet before, TableValue earlier, TableValue now) {
        long difference = now.amount() - earlier.amount();
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("with", phrases.comparedWith(before.halfYear()));
        arguments.put("old", phrases.number(earlier));
        arguments.put("shape", difference == 0 ? "SAME" : difference > 0 ? "ROSE" : "FELL");
        arguments.put(
                "difference",
                Fragment.ofValue(
                        Long.toString(Math.abs(difference)),
                        Math.abs(difference),
                        List.of(earlier.address().toString(), now.address().toString())));
        return phrases.sentence("comparison.change", arguments);
    }

    /** Names and counts these countries; the sources of the count are their cells in the column of the total. */
    private static Optional<Sentence> namesSentence(
            CommonPhrases phrases, String key, List<Table.Row> countries, FigureAddress total) {
        if (countries.isEmpty()) {
            return Optional.empty();
        }
        List<String> sources = countries.stream()
                .map(row -> new FigureAddress(total.period(), TableIds.COUNTRY_COMPARISON, row.key(), total.column())
                        .toString())
                .toList();
        return Optional.of(phrases.sentence(
                key,
                Map.of(
                        "count", Fragment.ofValue(Integer.toString(countries.size()), countries.size(), sources),
                        "names",
                                phrases.messageFormatter()
                                        .list(countries.stream()
                                                .map(row -> Fragment.ofText(row.label()))
                                                .toList()))));
    }
}
