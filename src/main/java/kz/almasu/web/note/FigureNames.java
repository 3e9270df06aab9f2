package kz.almasu.web.note;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.almasu.document.CellText;
import kz.almasu.document.Table;
import kz.almasu.note.Captions;
import kz.almasu.note.FigureAddress;
import kz.almasu.note.NoteSource;
import kz.almasu.note.NoteTables;
import kz.almasu.note.TableDefinition;
import kz.almasu.note.TableSet;
import kz.almasu.system.Language;

/** Descriptions of figures: {@code Table 1 · Uzbekistan · Participants · 116}. */
final class FigureNames {

    private static final String SEPARATOR = " · ";

    private FigureNames() {}

    /** @param figure the address of a figure or the id of a caption; any other text is returned unchanged */
    static String of(String figure, NoteSource source) {
        return FigureAddress.parse(figure)
                .flatMap(address -> ofFigure(address, source))
                .orElseGet(() -> ofCaption(figure, source.language()));
    }

    private static Optional<String> ofFigure(FigureAddress address, NoteSource source) {
        return Stream.concat(Stream.of(source.reported()), source.before().stream())
                .filter(tables -> tables.halfYear().code().equals(address.period()))
                .filter(tables -> tables.cell(address).isPresent())
                .findFirst()
                .map(tables -> description(address, tables, tables != source.reported()));
    }

    private static String description(FigureAddress address, TableSet tables, boolean other) {
        Language language = tables.language();
        Table table = tables.table(address.table());
        Table.Row row = address.group()
                .map(table::group)
                .orElseGet(() -> table.row(address.isTotal() ? "" : address.row()))
                .orElseThrow();
        return Stream.of(
                        other ? tables.halfYear().label(language) : "",
                        labelAndTitle(
                                Captions.ofTable(
                                                NoteTables.definition(address.table())
                                                        .id(),
                                                language)
                                        .label(),
                                table.title()),
                        row.label(),
                        table.column(address.column()).map(Table.Column::title).orElse(""),
                        CellText.of(row.cells().get(address.column()), language))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String ofCaption(String caption, Language language) {
        return NoteTables.ALL.stream()
                .map(TableDefinition::id)
                .map(id -> Captions.ofTable(id, language))
                .filter(found -> found.number() > 0 && found.id().equals(caption))
                .map(found -> found.text())
                .findFirst()
                .orElse(caption);
    }

    private static String labelAndTitle(String label, String title) {
        return label.isEmpty() ? title : label;
    }
}
