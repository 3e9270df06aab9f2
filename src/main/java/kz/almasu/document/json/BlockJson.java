package kz.almasu.document.json;

import static kz.almasu.system.CanonicalJson.array;
import static kz.almasu.system.CanonicalJson.object;

import jakarta.json.JsonObject;
import kz.almasu.document.Block;
import kz.almasu.document.Caption;
import kz.almasu.document.ChartStyle;

/** Converts blocks to JSON objects with a {@code kind}, and back; charts of earlier releases have no style. */
final class BlockJson {

    private BlockJson() {}

    static JsonObject write(Block block) {
        return block.accept(new Writing());
    }

    private static final class Writing implements Block.Visitor<JsonObject> {

        @Override
        public JsonObject heading(Block.Heading heading) {
            return object().add("kind", "heading")
                    .add("id", heading.id())
                    .add("level", heading.level())
                    .add("text", heading.text())
                    .build();
        }

        @Override
        public JsonObject paragraph(Block.Paragraph paragraph) {
            return object().add("kind", "paragraph")
                    .add("id", paragraph.id())
                    .add("sentences", array(paragraph.sentences(), SentenceJson::write))
                    .build();
        }

        @Override
        public JsonObject listing(Block.Listing listing) {
            return object().add("kind", "listing")
                    .add("id", listing.id())
                    .add("items", array(listing.items(), SentenceJson::write))
                    .build();
        }

        @Override
        public JsonObject table(Block.TableBlock table) {
            return object().add("kind", "table")
                    .add("caption", caption(table.caption()))
                    .add("table", TableJson.write(table.table()))
                    .add("notes", array(table.notes(), SentenceJson::write))
                    .build();
        }

        @Override
        public JsonObject chart(Block.ChartBlock chart) {
            return object().add("kind", "chart")
                    .add("caption", caption(chart.caption()))
                    .add("data", TableJson.write(chart.data()))
                    .add("alternative", chart.alternative())
                    .add("style", style(chart.style()))
                    .build();
        }
    }

    static Block read(JsonObject json) {
        return switch (json.getString("kind")) {
            case "heading" -> new Block.Heading(json.getString("id"), json.getInt("level"), json.getString("text"));
            case "paragraph" -> new Block.Paragraph(json.getString("id"), SentenceJson.sentences(json, "sentences"));
            case "listing" -> new Block.Listing(json.getString("id"), SentenceJson.sentences(json, "items"));
            case "table" ->
                new Block.TableBlock(
                        caption(json.getJsonObject("caption")),
                        TableJson.read(json.getJsonObject("table")),
                        SentenceJson.sentences(json, "notes"));
            case "chart" ->
                new Block.ChartBlock(
                        caption(json.getJsonObject("caption")),
                        TableJson.read(json.getJsonObject("data")),
                        json.getString("alternative"),
                        json.containsKey("style") ? style(json.getJsonObject("style")) : ChartStyle.BARS);
            default -> throw new IllegalArgumentException(json.getString("kind"));
        };
    }

    private static JsonObject style(ChartStyle style) {
        return object().add("shape", style.shape().name())
                .add("hue", style.hue().name())
                .add("reach", style.reach())
                .add("tabulated", style.tabulated())
                .build();
    }

    private static ChartStyle style(JsonObject json) {
        return new ChartStyle(
                ChartStyle.Shape.valueOf(json.getString("shape")),
                ChartStyle.Hue.valueOf(json.getString("hue")),
                json.getJsonNumber("reach").longValue(),
                json.getBoolean("tabulated"));
    }

    private static JsonObject caption(Caption caption) {
        return object().add("kind", caption.kind().name())
                .add("number", caption.number())
                .add("before", caption.prefix())
                .add("after", caption.suffix())
                .add("title", caption.title())
                .build();
    }

    private static Caption caption(JsonObject json) {
        return new Caption(
                Caption.Kind.valueOf(json.getString("kind")),
                json.getInt("number"),
                json.getString("before"),
                json.getString("after"),
                json.getString("title"));
    }
}
