package kz.almasu.document.html;

import kz.almasu.document.Cell;

/** How long the bar of a cell is, in the unit of its column; of what has no number 0. */
final class BarLength implements Cell.Visitor<Double> {

    @Override
    public Double amount(Cell.Amount amount) {
        return (double) amount.value();
    }

    @Override
    public Double share(Cell.Share share) {
        return share.percent().doubleValue();
    }

    @Override
    public Double presence(Cell.Presence presence) {
        return 0.0;
    }

    @Override
    public Double unknown() {
        return 0.0;
    }
}
