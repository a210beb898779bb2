// The loss as an ONNX model: the graph, and just enough of Protocol Buffers to write it down.
// Source: onnx.proto of ONNX 1.9 (opset 13, IR version 7) for the numbers of the fields.

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return [...bytes, rest];
}

/** A field that holds a whole number ≥ 0. */
const whole = (field: number, value: number): number[] => [...varint(field * 8), ...varint(value)];

/** A field that holds a text or a message. */
const part = (field: number, content: string | readonly number[]): number[] => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
};

const attributeInt = 2;
const attributeInts = 7;

/** AttributeProto: a whole number or a list of them. */
const attribute = (name: string, value: number | readonly number[]): number[] =>
  typeof value === 'number'
    ? [...part(1, name), ...whole(3, value), ...whole(20, attributeInt)]
    : [...part(1, name), ...value.flatMap((each) => whole(8, each)), ...whole(20, attributeInts)];

/** NodeProto. */
const node = (type: string, inputs: readonly string[], output: string, attributes: Readonly<Record<string, number | readonly number[]>> = {}): number[] => [
  ...inputs.flatMap((name) => part(1, name)),
  ...part(2, output),
  ...part(4, type),
  ...Object.entries(attributes).flatMap(([name, value]) => part(5, attribute(name, value))),
];

const float32Type = 1;

/** ValueInfoProto of a float32 tensor. */
const value = (name: string, shape: readonly number[]): number[] => {
  const dimensions = shape.flatMap((size) => part(1, whole(1, size)));
  const tensorType = [...whole(1, float32Type), ...part(2, dimensions)];
  return [...part(1, name), ...part(2, part(1, tensorType))];
};

/** TensorProto of one float32 number, without dimensions. */
const scalar = (name: string, number: number): number[] => [
  ...whole(2, float32Type),
  ...part(8, name),
  ...part(9, [...new Uint8Array(Float32Array.of(number).buffer)]),
];

/** The symmetric loss of N pairs of d components: inputs `images`, `texts` (N×d) and `temperature`, output `loss`. */
export function lossModel(n: number, d: number): Uint8Array {
  const nodes = [
    node('ReduceL2', ['images'], 'imageNorms', { axes: [1], keepdims: 1 }),
    node('ReduceL2', ['texts'], 'textNorms', { axes: [1], keepdims: 1 }),
    node('Div', ['images', 'imageNorms'], 'imageUnit'),
    node('Div', ['texts', 'textNorms'], 'textUnit'),
    node('Gemm', ['imageUnit', 'textUnit'], 'cosine', { transB: 1 }),
    node('Div', ['cosine', 'temperature'], 'logits'),
    node('ReduceLogSumExp', ['logits'], 'rows', { axes: [1], keepdims: 0 }),
    node('ReduceLogSumExp', ['logits'], 'columns', { axes: [0], keepdims: 0 }),
    node('Mul', ['imageUnit', 'textUnit'], 'products'),
    node('ReduceSum', ['products', 'componentAxis'], 'ownCosine', { keepdims: 0 }),
    node('Div', ['ownCosine', 'temperature'], 'own'),
    node('Add', ['rows', 'columns'], 'both'),
    node('Mul', ['both', 'half'], 'normalisers'),
    node('Sub', ['normalisers', 'own'], 'losses'),
    node('ReduceMean', ['losses'], 'loss', { axes: [0], keepdims: 0 }),
  ];
  const int64Type = 7;
  const componentAxis = [...whole(1, 1), ...whole(2, int64Type), ...whole(7, 1), ...part(8, 'componentAxis')];
  const graph = [
    ...nodes.flatMap((each) => part(1, each)),
    ...part(2, 'loss'),
    ...part(5, scalar('half', 0.5)),
    ...part(5, componentAxis),
    ...part(11, value('images', [n, d])),
    ...part(11, value('texts', [n, d])),
    ...part(11, value('temperature', [])),
    ...part(12, value('loss', [])),
  ];
  const opset = [...part(1, ''), ...whole(2, 13)];
  return Uint8Array.from([...whole(1, 7), ...part(7, graph), ...part(8, opset)]);
}
