# A cluster in a network of its own: VPC, subnets, routes and ECR go to the emulator behind the sandbox, the rest is the
# sandbox's.

variable "desired" {
  type    = number
  default = 2
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {}

locals { zones = ["us-east-1a", "us-east-1b"] }

resource "aws_vpc" "shop" {
  cidr_block           = "10.7.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = "shop" }
}

resource "aws_internet_gateway" "shop" { vpc_id = aws_vpc.shop.id }

resource "aws_subnet" "shop" {
  count             = 2
  vpc_id            = aws_vpc.shop.id
  availability_zone = local.zones[count.index]
  cidr_block        = cidrsubnet(aws_vpc.shop.cidr_block, 8, count.index)
}

resource "aws_route_table" "shop" {
  vpc_id = aws_vpc.shop.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.shop.id
  }
}

resource "aws_route_table_association" "shop" {
  count          = 2
  subnet_id      = aws_subnet.shop[count.index].id
  route_table_id = aws_route_table.shop.id
}

resource "aws_ecr_repository" "cart" { name = "cart" }

data "aws_ssm_parameter" "image" {
  name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"
}

resource "aws_ecs_cluster" "shop" { name = "shop" }

resource "aws_launch_template" "hosts" {
  name          = "hosts"
  image_id      = data.aws_ssm_parameter.image.value
  instance_type = "m5.large"
  user_data     = base64encode("#!/bin/bash\necho ECS_CLUSTER=shop >> /etc/ecs/ecs.config\n")
}

resource "aws_autoscaling_group" "hosts" {
  name                      = "hosts"
  min_size                  = 0
  max_size                  = 6
  desired_capacity          = var.desired
  vpc_zone_identifier       = aws_subnet.shop[*].id
  force_delete              = true
  wait_for_capacity_timeout = "0"
  launch_template {
    id      = aws_launch_template.hosts.id
    version = "$Latest"
  }
}

resource "aws_ecs_task_definition" "cart" {
  family = "cart"
  container_definitions = jsonencode([{
    name = "cart", image = "${aws_ecr_repository.cart.repository_url}:1", cpu = 128, memory = 256, essential = true
    environment = [], mountPoints = [], volumesFrom = [], systemControls = [], portMappings = []
  }])
}

resource "aws_ecs_service" "cart" {
  name                  = "cart"
  cluster               = aws_ecs_cluster.shop.id
  task_definition       = aws_ecs_task_definition.cart.arn
  desired_count         = var.desired
  wait_for_steady_state = true
  depends_on            = [aws_autoscaling_group.hosts]
}
