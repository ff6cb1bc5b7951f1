package cn.heyan.ocr.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private static final String DETECTION = "ch_PP-OCRv4_det_infer.onnx";
    private static final String RECOGNITION = "ch_PP-OCRv4_rec_infer.onnx";

    @Test
    void the_folded_detector_answers_as_the_detector() throws Exception {
        assertThat(answer(Folding.fold(file(DETECTION)), 96, 160))
                .usingComparatorWithPrecision(0.00001f)
                .containsExactly(answer(file(DETECTION), 96, 160));
    }

    @Test
    void the_folded_recogniser_answers_as_the_recogniser() throws Exception {
        assertThat(answer(Folding.fold(file(RECOGNITION)), 48, 200))
                .usingComparatorWithPrecision(0.00001f)
                .containsExactly(answer(file(RECOGNITION), 48, 200));
    }

    @Test
    void every_hard_swish_of_both_is_folded() throws Exception {
        for (String name : new String[] {DETECTION, RECOGNITION}) {
            Network folded = Network.read(Folding.fold(file(name)));
            assertThat(folded.all("Conv"))
                    .noneMatch(node -> HardSwish.behind(node, folded).isPresent())
                    .noneMatch(node -> Affine.behind(node, folded).isPresent());
            Network given = Network.read(file(name));
            assertThat(given.all("Conv"))
                    .anyMatch(node -> Affine.behind(node, given).isPresent());
            assertThat(folded.all("Div"))
                    .hasSizeLessThanOrEqualTo(given.all("Div").size() - 24);
        }
    }

    @Test
    void a_network_without_such_arithmetic_stays_as_it_is() throws Exception {
        byte[] folded = Folding.fold(file(DETECTION));

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void what_is_no_network_is_refused() {
        assertThatThrownBy(() -> Folding.fold(new byte[] {8, 7})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Folding.fold(new byte[] {60, 104, 116, 109, 108}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] file(String name) throws Exception {
        try (InputStream in = FoldingTest.class.getResourceAsStream("/models/" + name)) {
            return in.readAllBytes();
        }
    }

    private static float[] answer(byte[] model, int height, int width) throws Exception {
        float[] picture = new float[3 * height * width];
        Random random = new Random(7);
        for (int i = 0; i < picture.length; i++) {
            picture[i] = random.nextInt(8) == 0 ? -1 : 1 - random.nextFloat() / 4;
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(model);
                OnnxTensor tensor = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(picture), new long[] {1, 3, height, width});
                OrtSession.Result result = session.run(Map.of("x", tensor))) {
            FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] answer = new float[buffer.remaining()];
            buffer.get(answer);
            return answer;
        }
    }
}
