package cn.heyan.ocr.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A convolution with constant weights.
 *
 * @param weights of shape outputs, inputs of a group, height, width
 * @param bias one for each channel it puts out
 */
record Convolution(Node node, Numbers weights, float[] bias) {

    static Optional<Convolution> of(Node node, Network network) {
        if (!node.does("Conv")) {
            return Optional.empty();
        }
        Optional<Numbers> weights = network.constant(node.inputs().get(1));
        Optional<Numbers> bias = node.inputs().size() < 3
                ? weights.map(numbers -> Numbers.each(channels(numbers), 0, 0))
                : network.constant(node.inputs().get(2));
        return weights.flatMap(found -> bias.map(numbers -> new Convolution(node, found, numbers.values())));
    }

    private static int channels(Numbers weights) {
        return Math.toIntExact(weights.shape().get(0));
    }

    /** How many channels it puts out. */
    int channels() {
        return channels(weights);
    }

    /** Whether each pixel of its answer comes from one pixel, of all channels: then its edges are like its middle. */
    boolean isPointwise(int inputs) {
        return weights.shape().subList(1, 4).equals(List.of((long) inputs, 1L, 1L));
    }

    /** The same followed by this. */
    Convolution then(Affine affine) {
        float[] scaled = weights.values().clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= affine.scale();
        }
        float[] moved = bias.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = moved[i] * affine.scale() + affine.offset();
        }
        return new Convolution(puttingOut(affine.output()), new Numbers(weights.shape(), scaled), moved);
    }

    /** The same that adds this to its input first; of a pointwise one only, others see the edge of the picture. */
    Convolution taking(double offset) {
        int each = weights.values().length / channels();
        float[] moved = bias.clone();
        for (int i = 0; i < weights.values().length; i++) {
            moved[i / each] += (float) (weights.values()[i] * offset);
        }
        return new Convolution(node, weights, moved);
    }

    private Node puttingOut(String output) {
        return new Node(node.operation(), node.inputs(), List.of(output), node.attributes());
    }

    /** As an operation of this network, with its numbers there. */
    Node in(Network network) {
        String name = node.output();
        List<String> inputs = Stream.of(
                        node.inputs().get(0),
                        network.keep(name + ".weights", weights),
                        network.keep(name + ".bias", new Numbers(List.of((long) bias.length), bias)))
                .toList();
        return new Node(node.operation(), inputs, node.outputs(), node.attributes());
    }
}
