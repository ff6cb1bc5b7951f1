package cn.heyan.packet;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The edges of a word's characters, packed: a packet of thousands of pages has millions of them. */
final class Edges extends AbstractList<Double> implements RandomAccess {

    private final double[] places;

    private Edges(double[] places) {
        this.places = places;
    }

    static List<Double> of(List<Double> edges) {
        if (edges instanceof Edges) {
            return edges;
        }
        double[] places = new double[edges.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = edges.get(i);
        }
        return new Edges(places);
    }

    @Override
    public Double get(int index) {
        return places[index];
    }

    @Override
    public int size() {
        return places.length;
    }
}
