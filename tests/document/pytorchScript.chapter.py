# CLIP's symmetric contrastive loss and its gradients in float64. Needs PyTorch 1.11 or later.
import math
import sys
import torch

# A name that the terminal cannot show is written with its code.
sys.stdout.reconfigure(errors="backslashreplace")
torch.set_default_dtype(torch.float64)

image_names = ["a cat", "a dog", "a bird"]
text_names = ["a photo of a cat", "a photo of a dog", "a photo of a bird"]
images = torch.tensor([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
], dtype=torch.float64).requires_grad_()
texts = torch.tensor([
    [0.9, 0.1, 0],
    [0.1, 0.8, 0.1],
    [0, 0.3, 0.7],
], dtype=torch.float64).requires_grad_()
temperature = torch.tensor(0.07, dtype=torch.float64, requires_grad=True)
normalize = False


def lengths(vectors):
    return torch.linalg.vector_norm(vectors, dim=1, keepdim=True)


def directions(vectors):
    """Each row divided by its length. A zero vector has no direction: it stays 0, and so does its gradient."""
    norms = lengths(vectors)
    return vectors / torch.where(norms > 0, norms, torch.ones_like(norms)) * (norms > 0)


def rivals(logits):
    """The logits without the diagonal, where each row has its own pair."""
    return logits.masked_fill(torch.eye(len(logits), dtype=torch.bool), -math.inf)


def losses(logits):
    """-ln of the softmax of each row at its own pair, in nats. That softmax is the sigmoid of own - logsumexp(rivals):
    written so, the own logit is not added to the rivals and taken out again, and a small loss keeps its digits."""
    own = logits.diagonal()
    if len(logits) == 1:
        return own * 0
    return -torch.nn.functional.logsigmoid(own - torch.logsumexp(rivals(logits), dim=1))


image_unit = directions(images)
text_unit = directions(texts)
cosines = image_unit @ text_unit.T
products = images @ texts.T
logits = (cosines if normalize else products) / temperature
image_losses = losses(logits)
text_losses = losses(logits.T)
image_to_text = image_losses.mean()
text_to_image = text_losses.mean()
loss = (image_to_text + text_to_image) / 2

for intermediate in (logits, image_unit, text_unit):
    intermediate.retain_grad()
loss.backward()


def show(title, values, names=None):
    if names is None:
        print("\n" + title + ":", values.item())
        return
    print("\n" + title)
    for name, row in zip(names, values.tolist()):
        print("  " + name + ":", *(row if isinstance(row, list) else [row]))


show("temperature", temperature)
show("scale, 1/temperature", 1 / temperature)
show("logit scale, ln(1/temperature)", -torch.log(temperature))
show("norms of the images", lengths(images), image_names)
show("norms of the texts", lengths(texts), text_names)
show("unit vectors of the images", image_unit, image_names)
show("unit vectors of the texts", text_unit, text_names)
print("\nIn each matrix a row is an image and a column a text:", ", ".join(text_names))
show("cosines", cosines, image_names)
show("angles in degrees", torch.rad2deg(2 * torch.atan2(
    torch.linalg.vector_norm(image_unit[:, None] - text_unit, dim=2),
    torch.linalg.vector_norm(image_unit[:, None] + text_unit, dim=2))), image_names)
show("dot products", products, image_names)
show("logits", logits, image_names)
show("softmax, image to text (rows sum to 1)", torch.softmax(logits, dim=1), image_names)
show("softmax, text to image (columns sum to 1)", torch.softmax(logits, dim=0), image_names)
image_margins = logits.diagonal() - rivals(logits).amax(dim=1)
text_margins = logits.diagonal() - rivals(logits).amax(dim=0)
show("margins of the images, own logit minus the best rival's", image_margins, image_names)
show("margins of the texts", text_margins, text_names)
show("images that put their own text first", (image_margins > 0).sum())
show("texts that put their own image first", (text_margins > 0).sum())
show("losses of the images, in nats", image_losses, image_names)
show("losses of the texts, in nats", text_losses, text_names)
show("loss, image to text", image_to_text)
show("loss, text to image", text_to_image)
show("symmetric loss", loss)
show("loss of guessing, ln N", torch.tensor(math.log(len(images))))
show("gradient with respect to the logits", logits.grad, image_names)
if normalize:
    show("gradient with respect to the unit vectors of the images", image_unit.grad, image_names)
    show("gradient with respect to the unit vectors of the texts", text_unit.grad, text_names)
show("gradient with respect to the images", images.grad, image_names)
show("gradient with respect to the texts", texts.grad, text_names)
show("gradient with respect to the temperature", temperature.grad)
show("gradient with respect to the logit scale ln(1/temperature)", -temperature * temperature.grad)
