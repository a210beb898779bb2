// What the script of a run does with its numbers; the same in every script.

export const trainingCalculation = `
pairs = len(images)
images.requires_grad_()
texts.requires_grad_()
logit_scale = torch.tensor(-math.log(temperature), requires_grad=True)
bias = torch.tensor(start_bias, requires_grad=True)


def tau():
    """The very number above, unless it is trained: then exp(-logit_scale)."""
    return torch.exp(-logit_scale) if train_temperature else torch.tensor(temperature)


def directions(vectors):
    """Each row divided by its length. A zero vector has no direction: it stays 0, and so does its gradient."""
    norms = torch.linalg.vector_norm(vectors, dim=1, keepdim=True)
    return vectors / torch.where(norms > 0, norms, torch.ones_like(norms)) * (norms > 0)


def products(a, b):
    """Every dot product as a sum of its own, so that equal rows give equal products to the last digit."""
    return (a[:, None] * b).sum(dim=2)


def rivals(logits):
    """The logits without the diagonal, where each row has its own pair."""
    return logits.masked_fill(torch.eye(pairs, dtype=torch.bool), -math.inf)


def losses(logits):
    """-ln of the softmax of each row at its own pair, in nats, so written that a small loss keeps its digits."""
    own = logits.diagonal()
    if pairs == 1:
        return own * 0
    return -torch.nn.functional.logsigmoid(own - torch.logsumexp(rivals(logits), dim=1))


def evaluate(image_vectors, text_vectors):
    """The loss, the losses of the two directions where there are any, and the logits."""
    logits = products(image_vectors, text_vectors) / tau()
    if objective == "sigmoid":
        logits = logits + bias
        signs = 2 * torch.eye(pairs) - 1
        return -torch.nn.functional.logsigmoid(signs * logits).sum() / pairs, (), logits
    image_to_text = losses(logits).mean()
    text_to_image = losses(logits.T).mean()
    loss = {
        "symmetric": (image_to_text + text_to_image) / 2,
        "imageToText": image_to_text,
        "textToImage": text_to_image,
    }[objective]
    return loss, (image_to_text, text_to_image), logits


def differentiate():
    """Fills the gradients; gives what \`evaluate\` does."""
    for parameter in (images, texts, logit_scale, bias):
        parameter.grad = None
    if update == "withoutJacobian" and normalize:
        image_unit = directions(images).detach().requires_grad_()
        text_unit = directions(texts).detach().requires_grad_()
        result = evaluate(image_unit, text_unit)
        result[0].backward()
        images.grad = image_unit.grad
        texts.grad = text_unit.grad
        return result
    result = evaluate(directions(images), directions(texts)) if normalize else evaluate(images, texts)
    result[0].backward()
    return result


def squared_distances(a, b):
    """A zero vector counts as at right angles to all others."""
    is_zero = (a == 0).all(dim=-1) | (b == 0).all(dim=-1)
    return torch.where(is_zero, torch.tensor(2.0), ((a - b) ** 2).sum(dim=-1))


def uniformity(unit):
    i, j = torch.tril_indices(pairs, pairs, -1)
    return torch.log(torch.exp(-2 * squared_distances(unit[i], unit[j])).mean())


def measure(loss, directional, logits):
    """One row of the table: what each column is called, and its number."""
    image_unit, text_unit = directions(images), directions(texts)
    image_margins = logits.diagonal() - rivals(logits).amax(dim=1)
    text_margins = logits.diagonal() - rivals(logits).amax(dim=0)
    alignment = squared_distances(image_unit, text_unit).mean()
    row = {"loss": loss}
    if directional:
        row["loss_image_to_text"], row["loss_text_to_image"] = directional
    row["accuracy_image_to_text"] = (image_margins > 0).double().mean()
    row["accuracy_text_to_image"] = (text_margins > 0).double().mean()
    row["temperature"] = tau()
    if objective == "sigmoid":
        row["bias"] = bias
    row["alignment"] = alignment
    if pairs > 1:
        row["uniformity_images"] = uniformity(image_unit)
        row["uniformity_texts"] = uniformity(text_unit)
    row["modality_gap"] = torch.linalg.vector_norm(image_unit.mean(dim=0) - text_unit.mean(dim=0))
    row["gradient_norm"] = torch.linalg.vector_norm(torch.cat([images.grad, texts.grad]))
    row["mean_matched_cosine"] = 1 - alignment / 2
    if pairs > 1:
        row["margin"] = tau() * (image_margins.mean() + text_margins.mean()) / 2
    return {name: value.item() for name, value in row.items()}


def create_optimiser():
    """None where nothing is trained. Weight decay is for the embeddings alone."""
    embeddings = [images] * train_images + [texts] * train_texts
    scalars = ([logit_scale] + [bias] * (objective == "sigmoid")) * train_temperature
    groups = [{"params": embeddings}] * bool(embeddings) + [{"params": scalars, "weight_decay": 0.0}] * bool(scalars)
    return optimiser(groups, lr=learning_rate, **settings) if groups else None


def nudge():
    """Towards its partner by a share of the way, first the image, then the text; then back to length 1."""
    if train_images:
        images.add_(learning_rate * (texts - images))
    if train_texts:
        texts.add_(learning_rate * (images - texts))


@torch.no_grad()
def advance(mover):
    if update == "nudge":
        nudge()
    elif mover is not None:
        mover.step()
    if renormalise or update == "nudge":
        for vectors in [images] * train_images + [texts] * train_texts:
            vectors.copy_(directions(vectors))
    if train_temperature and maximum_scale is not None:
        logit_scale.clamp_(0, math.log(maximum_scale))


def main():
    mover = create_optimiser()
    for step in range(steps + 1):
        row = measure(*differentiate())
        if step == 0:
            print("step", *row, sep=",")
        print(step, *row.values(), sep=",")
        if step < steps:
            advance(mover)


main()
`;
