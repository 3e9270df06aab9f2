package kz.almasu.document.json;

import java.util.List;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.ChartStyle;
import kz.almasu.document.Cover;
import kz.almasu.document.Document;
import kz.almasu.document.Inline;
import kz.almasu.document.Sentence;
import kz.almasu.document.TableFixture;
import kz.almasu.system.Language;

/** A document with all block and inline types, and with characters that formats escape. */
final class AllTypesFixture {

    private AllTypesFixture() {}

    static Document document() {
        Sentence plain =
                new Sentence("plain", List.of(new Inline.PlainText("Ұлттық «ЖОО» \"–\" <b>\\ \u00A0 & \n 𝄞")));
        Sentence rich = new Sentence(
                "rich",
                List.of(
                        new Inline.PlainText("Барлығы "),
                        new Inline.Value("735", List.of("2023H1/overview/*/participants", "2023H1/1/*/participants")),
                        new Inline.Value("3", List.of()),
                        new Inline.Reference("1-кесте", "table-1"),
                        new Inline.Change("139", false),
                        new Inline.Change("140", true),
                        new Inline.Footnote(List.of(plain))));
        return new Document(
                Language.KK,
                "Анықтама",
                "2023 жылғы бірінші жартыжылдық",
                "1-басылым",
                new Cover(
                        "Министрлік",
                        "AQID",
                        "Департамент",
                        "info@example.kz",
                        List.of(new Cover.KeyFigure("Қатысушылар", "735", "")),
                        List.of(plain)),
                List.of(
                        new Block.Heading("countries", 1, "Елдер"),
                        new Block.Paragraph("first", List.of(rich, plain)),
                        new Block.Listing("list", List.of(plain, rich)),
                        new Block.TableBlock(
                                caption(Caption.Kind.TABLE, 1), TableFixture.plain("Басқа"), List.of(plain)),
                        new Block.TableBlock(caption(Caption.Kind.APPENDIX, 1), TableFixture.grouped(), List.of()),
                        new Block.ChartBlock(caption(Caption.Kind.CHART, 1), TableFixture.grouped(), "Бағандар"),
                        new Block.ChartBlock(
                                caption(Caption.Kind.CHART, 2),
                                TableFixture.grouped(),
                                "Сызықтар",
                                new ChartStyle(ChartStyle.Shape.LINES, ChartStyle.Hue.OCHRE, 177, false))));
    }

    private static Caption caption(Caption.Kind kind, int number) {
        return new Caption(kind, number, "", "-кесте", "Тақырып");
    }
}
