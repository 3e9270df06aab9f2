package kz.almasu.intake.epvo;

import java.util.List;
import kz.almasu.registry.Direction;

/** A form of EPVO about academic exchange. Name and title are EPVO's, in its language. */
enum EpvoForm {
    VP_33(Direction.INCOMING, "ВП-33", "ВП-33. Сведения об академическом обмене зарубежных ППС", EpvoColumn.OF_VP_33),
    VP_34(
            Direction.OUTGOING,
            "ВП-34",
            "ВП-34. Сведения об академическом обмене казахстанских ППС",
            EpvoColumn.OF_VP_34);

    private final Direction direction;
    private final String form;
    private final String title;
    private final List<EpvoColumn> columns;

    EpvoForm(Direction direction, String form, String title, List<EpvoColumn> columns) {
        this.direction = direction;
        this.form = form;
        this.title = title;
        this.columns = columns;
    }

    Direction direction() {
        return direction;
    }

    String form() {
        return form;
    }

    String title() {
        return title;
    }

    List<EpvoColumn> columns() {
        return columns;
    }
}
