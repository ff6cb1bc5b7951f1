package cn.heyan.ocr.network;

import java.util.List;
import java.util.Optional;

/**
 * A multiplication by one number and an addition of another, one behind the other.
 *
 * @param nodes both
 */
record Affine(List<Node> nodes, float scale, float offset) {

    /** Directly behind this operation, if its answer is used for nothing else. */
    static Optional<Affine> behind(Node node, Network network) {
        return network.next(node, "Mul").flatMap(times -> network.next(times, "Add")
                .flatMap(plus -> operand(times, network).flatMap(scale -> operand(plus, network)
                        .map(offset -> new Affine(List.of(times, plus), scale, offset)))));
    }

    /** The number among the operands of an operation on two. */
    static Optional<Float> operand(Node node, Network network) {
        return node.inputs().stream()
                .flatMap(input -> network.number(input).stream())
                .findFirst();
    }

    String output() {
        return nodes.get(1).output();
    }
}
