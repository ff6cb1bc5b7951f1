package cn.heyan.ocr.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The activation x · clip(x + 3, 0, 6) / 6 (Howard et al., Searching for MobileNetV3, 2019), spelled out in four operations, and a scale
 * and an offset behind it.
 *
 * @param nodes all that stand for it
 * @param input the name of x
 * @param scale 1 without one
 * @param offset 0 without one
 */
record HardSwish(List<Node> nodes, String input, float scale, float offset) {

    private static final float SHIFT = 3;
    private static final float TOP = 6;

    /** Of this operation's answer, if that is used for nothing else. */
    static Optional<HardSwish> behind(Node node, Network network) {
        return network.users(node.output()).stream()
                .filter(user -> user.does("Add")
                        && Affine.operand(user, network).equals(Optional.of(SHIFT))
                        && network.users(node.output()).size() == 2)
                .findFirst()
                .flatMap(plus -> network.next(plus, "Clip")
                        .filter(clip -> isGate(clip, network))
                        .flatMap(clip -> network.next(clip, "Mul")
                                .filter(times -> times.inputs().contains(node.output()))
                                .flatMap(times -> network.next(times, "Div")
                                        .filter(by ->
                                                Affine.operand(by, network).equals(Optional.of(TOP)))
                                        .map(by -> with(node, List.of(plus, clip, times, by), network)))));
    }

    private static boolean isGate(Node clip, Network network) {
        return clip.inputs().size() == 3
                && network.number(clip.inputs().get(1)).equals(Optional.of(0f))
                && network.number(clip.inputs().get(2)).equals(Optional.of(TOP));
    }

    private static HardSwish with(Node of, List<Node> four, Network network) {
        return Affine.behind(four.get(3), network)
                .filter(affine -> affine.scale() > 0)
                .map(affine -> new HardSwish(
                        Stream.concat(four.stream(), affine.nodes().stream()).toList(),
                        of.output(),
                        affine.scale(),
                        affine.offset()))
                .orElseGet(() -> new HardSwish(four, of.output(), 1, 0));
    }

    String output() {
        return nodes.get(nodes.size() - 1).output();
    }

    /**
     * The same in two passes: a convolution of each channel with itself, clipped, is the gate, which multiplies x. Both stay in the layout that
     * ONNX Runtime's convolutions use on processors with vectors; additions of a constant and divisions do not.
     *
     * @param offset what is still to be added behind it
     */
    List<Node> gated(int channels, float offset, Network network) {
        String gate = output() + ".gate";
        String open = output() + ".open";
        String product = offset == 0 ? output() : output() + ".product";
        List<Node> gated = new ArrayList<>();
        gated.add(new Node(
                "Conv",
                List.of(
                        input,
                        network.keep(gate + ".weights", Numbers.each(channels, 3, scale / TOP)),
                        network.keep(gate + ".bias", Numbers.each(channels, 0, scale * SHIFT / TOP))),
                List.of(gate),
                List.of(Attribute.of("group", channels), Attribute.of("kernel_shape", List.of(1L, 1L)))));
        gated.add(new Node(
                "Clip",
                List.of(
                        gate,
                        network.keep(gate + ".least", Numbers.of(0)),
                        network.keep(gate + ".most", Numbers.of(scale))),
                List.of(open),
                List.of()));
        gated.add(new Node("Mul", List.of(input, open), List.of(product), List.of()));
        if (offset != 0) {
            gated.add(moved(product, channels, offset, network));
        }
        return gated;
    }

    /** An addition, written as the normalisation of a batch, which stays in that layout too. */
    private Node moved(String product, int channels, float offset, Network network) {
        return new Node(
                "BatchNormalization",
                List.of(
                        product,
                        network.keep(product + ".scale", Numbers.each(channels, 0, 1)),
                        network.keep(product + ".offset", Numbers.each(channels, 0, offset)),
                        network.keep(product + ".mean", Numbers.each(channels, 0, 0)),
                        network.keep(product + ".variance", Numbers.each(channels, 0, 1))),
                List.of(output()),
                List.of(Attribute.of("epsilon", 0f)));
    }
}
